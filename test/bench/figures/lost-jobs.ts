import pg from 'pg'
import { administer } from '../../support/administration.js'
import { fillCases, withoutTriggers } from '../../support/fill-cases.js'
import type { Stage } from '../stage/stage.js'
import { layInStock } from '../stage/stock.js'
import { waitFor } from './wait-for.js'

/** How long the work of an emptied queue store takes to be asked for again. */
export interface LostJobsFigure {
  /** Open cases whose jobs are nowhere. */
  readonly cases: number
  /** From the start of a worker to the last job that was handed over again. */
  readonly reissuedSec: number
  /** To the last case that has its queue. */
  readonly routedSec: number
}

const siteId = 'lost-jobs'
const casesAtOnce = 10_000
/** Looking costs what the worker could use; routing all of them takes longer than asking for it. */
const patience = { lookEveryMs: 500, patienceMs: 900_000 }

/** Cases as they stand when the store lost all their jobs an hour ago, and then a worker. */
export async function measureLostJobs({ ground, add }: Stage, cases: number): Promise<LostJobsFigure> {
  const { databaseUrl } = ground
  await layInStock(databaseUrl, siteId)
  await openCases(databaseUrl, cases)
  const worker = await add('worker')
  const startedMs = performance.now()
  const seconds = async (what: string, missing: string) => {
    await waitFor(what, async () => (await administer(databaseUrl, `${missing} limit 1`)).length === 0, patience)
    return (performance.now() - startedMs) / 1000
  }
  // A case that is no longer open had its job; the row of another says when it was handed over.
  const reissuedSec = await seconds(
    'every job is handed over again',
    `select from moderation_case k where k.site_id = '${siteId}' and k.state = 'open' and not exists (
       select from outbox o where o.site_id = k.site_id and o.dedup_key = 'route-case:' || k.id || ':again'
         and o.published_at is not null)`,
  )
  const routedSec = await seconds(
    'every case has its queue',
    `select from moderation_case where site_id = '${siteId}' and state = 'open'`,
  )
  await worker.stop()
  return { cases, reissuedSec, routedSec }
}

async function openCases(databaseUrl: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const queue = await client.query<{ id: string }>(`select id from review_queue where site_id = '${siteId}' limit 1`)
    const alike = { siteId, queueId: queue.rows[0]?.id ?? '', state: 'open', category: 'abuse', tier: 1 } as const
    await client.query(
      `insert into site_user (site_id, id, subject, name) values ('${siteId}', new_id(), 'reader-reporter', 'reader-reporter')`,
    )
    for (let left = count; left > 0; left -= casesAtOnce)
      await fillCases(client, { ...alike, count: Math.min(left, casesAtOnce), author: 'author' })
    await withoutTriggers(client, () =>
      client.query(
        `update moderation_case set created_at = created_at - interval '1 hour' where site_id = '${siteId}' and state = 'open'`,
      ),
    )
    await client.query('analyze')
  } finally {
    await client.end()
  }
}
