import { administer } from '../../support/administration.js'
import { expectSuccess } from '../races/race.js'
import type { Stage } from '../stage/stage.js'
import { layInStock } from '../stage/stock.js'
import { waitFor } from './wait-for.js'

/** How long a report takes to become a case that a reviewer can claim. */
export interface ClaimableFigure {
  readonly reports: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
}

const lanes = 32

/** Reports at a steady rate, with a worker that routes; times are the database's, from the report's to the case's. */
export async function measureClaimable(
  stage: Stage,
  { ratePerSec, durationSec }: { ratePerSec: number; durationSec: number },
): Promise<ClaimableFigure> {
  const stock = await layInStock(stage.ground.databaseUrl, 'claimable')
  const worker = await stage.add('worker')
  const durationMs = durationSec * 1000
  const result = await stage.load.run({
    origin: stage.moderato.server.origin,
    race: 'report',
    stock,
    lanes,
    durationMs,
    requestsMax: ratePerSec * durationSec,
    ratePerSec,
    first: 0,
  })
  const reports = expectSuccess(result, 'report')
  const { databaseUrl } = stage.ground
  const open = `select 1 from moderation_case where site_id = 'claimable' and state = 'open' limit 1`
  await waitFor('every case is queued', async () => (await administer(databaseUrl, open)).length === 0)
  await worker.stop()
  const text = `select count(*)::int as cases,
      percentile_cont(array[0.5, 0.95, 0.99]) within group (order by extract(epoch from queued_at - created_at) * 1000) as ms
    from moderation_case where site_id = 'claimable'`
  const [row] = await administer<{ ms: [number, number, number] }>(databaseUrl, text)
  const [p50Ms, p95Ms, p99Ms] = row?.ms ?? [NaN, NaN, NaN]
  return { reports, p50Ms, p95Ms, p99Ms }
}
