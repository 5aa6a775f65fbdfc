import { Injectable, type INestApplicationContext } from '@nestjs/common'
import { afterEach, describe, expect, it } from 'vitest'
import { newId, type Id } from '@moderato/kernel'
import { administer } from '../../../../test/support/administration.js'
import { useTestDatabase } from '../../../../test/support/database.js'
import { startQueueProcess } from '../../../../test/support/queue-process.js'
import { queueStoresHere } from '../../../../test/support/queue-stores.js'
import { QueueDriver } from '../driver/queue-driver.js'
import { HandlesJob } from '../handlers/handles-job.decorator.js'
import type { JobHandler } from '../handlers/job-handler.js'
import { JobQueues } from '../job-queues.js'
import { ReissueDelayedTask } from '../task/reissue-delayed.task.js'
import { OutboxRelay } from './outbox-relay.js'

const handled: string[] = []

@Injectable()
@HandlesJob('route-case')
class ListingHandler implements JobHandler<'route-case'> {
  handle({ caseId }: { caseId: string }): Promise<void> {
    handled.push(caseId)
    return Promise.resolve()
  }
}

describe.each(queueStoresHere())('a job that runs later, kept in %s', (store) => {
  const database = useTestDatabase()
  const processes: INestApplicationContext[] = []
  const { signal } = new AbortController()

  async function start(handlers?: (typeof ListingHandler)[]): Promise<INestApplicationContext> {
    const app = await startQueueProcess({
      databaseUrl: database.url,
      redisUrl: store === 'redis' ? database.redisUrl : null,
      keyPrefix: database.keyPrefix,
      ...(handlers ? { handlers } : {}),
      variables: { RELAY_SWEEP_MS: '50' },
    })
    processes.push(app)
    await expect.poll(() => app.get(QueueDriver).isReady).toBe(true)
    return app
  }

  /** @returns the row's id */
  async function askFor(caseId: string, inSec: number): Promise<string> {
    const [row] = await administer<{ id: string }>(
      database.url,
      `insert into outbox (site_id, id, type, payload, dedup_key, run_at) values ('demo', gen_random_uuid(), 'route-case',
         '{"siteId":"demo","caseId":"${caseId}"}', '${newId<Id<'key'>>()}', clock_timestamp() + interval '${inSec} seconds')
       returning id`,
    )
    return row?.id ?? ''
  }

  const idsNow = async () =>
    (await administer<{ id: string }>(database.url, 'select id from outbox order by run_at')).map(({ id }) => id)

  afterEach(async () => {
    await Promise.all(processes.splice(0).map((app) => app.close()))
    handled.length = 0
    await administer(database.url, 'delete from outbox')
  })

  it('is handed over at once and runs in its time, the next first', async () => {
    const worker = await start([ListingHandler])
    // Far enough apart that asking for one cannot take as long as waiting for the next.
    await askFor('later', 8)
    await askFor('soon', 4)
    await askFor('past', -60)
    await worker.get(OutboxRelay).settle()
    await expect.poll(() => administer(database.url, 'select 1 from outbox where published_at is null')).toEqual([])
    await expect.poll(() => handled, { timeout: 30_000, interval: 20 }).toEqual(['past', 'soon', 'later'])
    const [clock] = await administer<{ late: boolean }>(
      database.url,
      'select bool_and(run_at <= clock_timestamp()) as late from outbox',
    )
    expect(clock?.late).toBe(true)
  })

  it('is handed over again shortly before its time when the store has lost it, and only then', async () => {
    const app = await start()
    const [lost, kept, distant] = [await askFor('lost', 20), await askFor('kept', 30), await askFor('distant', 3600)]
    await app.get(OutboxRelay).settle()
    const queue = app.get(JobQueues).get('route-case')
    for (const id of [lost, distant]) await (await queue.getJob(id))?.remove()
    const worker = await start([ListingHandler])
    await worker.get(ReissueDelayedTask).run({ signal })
    const [fresh = ''] = await idsNow()
    expect(await idsNow()).toEqual([fresh, kept, distant])
    expect(fresh).not.toBe(lost)
    await expect.poll(async () => (await queue.getJob(fresh))?.getState()).toBe('delayed')
    await worker.get(ReissueDelayedTask).run({ signal })
    expect(await idsNow()).toEqual([fresh, kept, distant])
  })

  it('goes back when it comes before its time by the clock of the database', async () => {
    const worker = await start([ListingHandler])
    const id = await askFor('hasty', 3600)
    await worker.get(OutboxRelay).settle()
    await (await worker.get(JobQueues).get('route-case').getJob(id))?.promote()
    await expect.poll(idsNow).not.toEqual([id])
    const [fresh = ''] = await idsNow()
    const queue = worker.get(JobQueues).get('route-case')
    await expect.poll(async () => (await queue.getJob(fresh))?.getState()).toBe('delayed')
    expect(handled).toEqual([])
  })
})
