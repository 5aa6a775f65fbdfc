import { Injectable, type INestApplicationContext } from '@nestjs/common'
import { afterEach, describe, expect, it } from 'vitest'
import { Outbox, Transactions } from '@moderato/database'
import { newId, type CaseId, type SiteId } from '@moderato/kernel'
import { administer } from '../../../../test/support/administration.js'
import { useTestDatabase } from '../../../../test/support/database.js'
import { startQueueProcess } from '../../../../test/support/queue-process.js'
import { queueStoresHere } from '../../../../test/support/queue-stores.js'
import { QueueDriver } from '../driver/queue-driver.js'
import { HandlesJob } from '../handlers/handles-job.decorator.js'
import type { JobHandler } from '../handlers/job-handler.js'
import { JobQueues } from '../job-queues.js'
import { OutboxRelay } from './outbox-relay.js'
import { attemptsMax, OutboxShelf } from './outbox-shelf.js'

const siteId = 'demo' as SiteId
const handled: CaseId[] = []

@Injectable()
@HandlesJob('route-case')
class CountingHandler implements JobHandler<'route-case'> {
  handle({ caseId }: { caseId: CaseId }): Promise<void> {
    handled.push(caseId)
    return Promise.resolve()
  }
}

describe.each(queueStoresHere())('a relay to %s', (store) => {
  const database = useTestDatabase()
  const processes: INestApplicationContext[] = []

  async function start(handlers?: (typeof CountingHandler)[]): Promise<INestApplicationContext> {
    const app = await startQueueProcess({
      databaseUrl: database.url,
      redisUrl: store === 'redis' ? database.redisUrl : null,
      keyPrefix: database.keyPrefix,
      ...(handlers ? { handlers } : {}),
      variables: { RELAY_SWEEP_MS: '60000', RELAY_BATCH_SIZE: '10' },
    })
    processes.push(app)
    // Its looks of the start are over: what a test puts into the outbox is not taken before the test says so.
    await expect.poll(() => app.get(QueueDriver).isReady).toBe(true)
    await app.get(OutboxRelay).settle()
    return app
  }

  function ask(app: INestApplicationContext, caseId = newId<CaseId>()): Promise<void> {
    const payload = { siteId, caseId }
    return app
      .get(Transactions)
      .run((tx) => app.get(Outbox).add(tx, { siteId, type: 'route-case', payload, dedupKey: caseId }))
  }

  const count = async (condition: string) => {
    const rows = await administer<{ n: number }>(
      database.url,
      `select count(*)::int as n from outbox where ${condition}`,
    )
    return rows[0]?.n
  }

  afterEach(async () => {
    await Promise.all(processes.splice(0).map((app) => app.close()))
    handled.length = 0
    await administer(database.url, 'delete from outbox')
  })

  it('carries a row to its handler when the commit rings, long before the next sweep', async () => {
    const worker = await start([CountingHandler])
    const caseId = newId<CaseId>()
    await ask(worker, caseId)
    await expect.poll(() => handled, { interval: 5 }).toEqual([caseId])
    // Its row is marked beside the run of the job, not before.
    await expect.poll(() => count('published_at is not null and locked_until is null')).toBe(1)
  })

  it('adds each job once, however many relays and rings there are', async () => {
    const apps = await Promise.all([start(), start()])
    const caseIds = Array.from({ length: 200 }, () => newId<CaseId>())
    // At once, but not in a crowd before the few connections of such a small process.
    for (let from = 0; from < caseIds.length; from += 20)
      await Promise.all(caseIds.slice(from, from + 20).map((caseId, at) => ask(apps[at % 2] ?? apps[0], caseId)))
    await Promise.all(apps.map((app) => app.get(OutboxRelay).settle()))
    await expect.poll(() => count('published_at is null')).toBe(0)
    await start([CountingHandler])
    await expect.poll(() => handled.length).toBeGreaterThanOrEqual(200)
    expect([...handled].sort()).toEqual(caseIds.sort())
  })

  it('adds nothing twice when a relay died between adding and marking', async () => {
    const app = await start()
    await administer(
      database.url,
      `insert into outbox (site_id, id, type, payload, dedup_key)
       values ('demo', gen_random_uuid(), 'route-case', '{"siteId":"demo","caseId":"only-one"}', 'k')`,
    )
    const taken = await app.get(OutboxShelf).take(10)
    await app.get(JobQueues).add('route-case', taken)
    expect(await app.get(OutboxShelf).take(10)).toEqual([])
    await administer(database.url, `update outbox set locked_until = clock_timestamp() - interval '1 second'`)
    await app.get(OutboxRelay).settle()
    expect(await count('published_at is not null and attempts = 2')).toBe(1)
    await start([CountingHandler])
    const next = newId<CaseId>()
    await ask(app, next)
    await expect.poll(() => handled.length).toBeGreaterThanOrEqual(2)
    expect([...handled].sort()).toEqual([next, 'only-one'].sort())
  })

  it('does not pass over a row that commits after younger ones were sent', async () => {
    const app = await start([CountingHandler])
    const [late, early] = [newId<CaseId>(), newId<CaseId>()]
    await app.get(Transactions).run(async (tx) => {
      const payload = { siteId, caseId: late }
      await app.get(Outbox).add(tx, { siteId, type: 'route-case', payload, dedupKey: late })
      await ask(app, early)
      await expect.poll(() => handled).toEqual([early])
    })
    await expect.poll(() => handled).toEqual([early, late])
  })

  it('puts off a row no queue takes, parks it after many tries, and takes it again when told to', async () => {
    const app = await start()
    await administer(
      database.url,
      `insert into outbox (site_id, id, type, payload, dedup_key, attempts)
       values ('demo', gen_random_uuid(), 'unheard-of', '{}', 'a', 0),
              ('demo', gen_random_uuid(), 'unheard-of', '{}', 'b', ${String(attemptsMax - 1)})`,
    )
    await app.get(OutboxRelay).settle()
    expect(await count(`failed_at is null and attempts = 1 and locked_until > created_at + interval '1 second'`)).toBe(
      1,
    )
    expect(await count(`failed_at is not null and last_error_code = 'job-type-unknown'`)).toBe(1)
    expect(await app.get(OutboxShelf).unpark()).toBe(1)
    expect(await count('failed_at is null and attempts = 0 and locked_until is null')).toBe(1)
  })
})
