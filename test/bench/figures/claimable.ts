import { administer } from '../../support/administration.js'
import { expectSuccess } from '../races/race.js'
import type { Ground } from '../stage/contestants.js'
import type { Stage } from '../stage/stage.js'
import { refreshStatistics } from '../stage/statistics.js'
import { layInStock } from '../stage/stock.js'
import { waitFor } from './wait-for.js'

/** How long a report takes to become a case that a reviewer can claim. */
export interface ClaimableFigure {
  readonly reports: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
}

const siteId = 'claimable'
const lanes = 32
/** Programs are compiled as they run, and connections make the plans they keep. */
const warmUpSec = 6

/** Reports at a steady rate, with a worker that routes; times are the database's, from the report's to the case's. */
export async function measureClaimable(
  stage: Stage,
  { ratePerSec, durationSec }: { ratePerSec: number; durationSec: number },
): Promise<ClaimableFigure> {
  const { ground, load } = stage
  const stock = await layInStock(ground.databaseUrl, siteId)
  const worker = await stage.add('worker')
  const report = async (seconds: number, first: number) => {
    const origin = stage.moderato.server.origin
    const order = { origin, race: 'report', stock, lanes, ratePerSec, first } as const
    const result = await load.run({ ...order, durationMs: seconds * 1000, requestsMax: ratePerSec * seconds })
    await settle(ground)
    return { reports: expectSuccess(result, 'report'), next: result.next }
  }
  const { next } = await report(warmUpSec, 0)
  await refreshStatistics(ground)
  const startedAt = await clockOf(ground)
  const { reports } = await report(durationSec, next)
  await worker.stop()
  const ms = await percentilesSince(ground, startedAt)
  return { reports, p50Ms: ms[0] ?? NaN, p95Ms: ms[1] ?? NaN, p99Ms: ms[2] ?? NaN }
}

/** Resolves once every reported case has its queue. */
async function settle({ databaseUrl }: Ground): Promise<void> {
  const text = `select from moderation_case where site_id = '${siteId}' and state = 'open' limit 1`
  await waitFor('every case is queued', async () => (await administer(databaseUrl, text)).length === 0)
}

async function clockOf({ databaseUrl }: Ground): Promise<string> {
  const [row] = await administer<{ now: string }>(databaseUrl, 'select clock_timestamp()::text as now')
  return row?.now ?? ''
}

async function percentilesSince({ databaseUrl }: Ground, startedAt: string): Promise<readonly number[]> {
  const text = `select
      percentile_cont(array[0.5, 0.95, 0.99]) within group (order by extract(epoch from queued_at - created_at) * 1000) as ms
    from moderation_case where site_id = '${siteId}' and created_at >= '${startedAt}'`
  const [row] = await administer<{ ms: number[] }>(databaseUrl, text)
  return row?.ms ?? []
}
