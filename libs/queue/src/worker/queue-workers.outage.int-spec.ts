import { Injectable } from '@nestjs/common'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Outbox, Transactions } from '@moderato/database'
import { newId, type CaseId, type SiteId } from '@moderato/kernel'
import { useTestDatabase } from '../../../../test/support/database.js'
import { startQueueProcess } from '../../../../test/support/queue-process.js'
import { queueStoresHere } from '../../../../test/support/queue-stores.js'
import { removeKeys } from '../../../../test/support/redis-keys.js'
import { SeverableLink } from '../../../../test/support/severable-link.js'
import { HandlesJob } from '../handlers/handles-job.decorator.js'
import type { JobHandler } from '../handlers/job-handler.js'
import { JobQueues, taskQueueName } from '../job-queues.js'
import { QueueWorkers } from './queue-workers.js'

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

describe.each(queueStoresHere())('a worker whose %s goes away', (store) => {
  const database = useTestDatabase()
  let link: SeverableLink

  beforeAll(async () => {
    link = await SeverableLink.to(store === 'redis' ? (database.redisUrl ?? '') : database.url)
  })
  afterAll(() => link.close())

  it('serves jobs again once it is back, each one once', async () => {
    handled.length = 0
    const app = await startQueueProcess({
      databaseUrl: store === 'postgres' ? link.url : database.url,
      redisUrl: store === 'redis' ? link.url : null,
      keyPrefix: database.keyPrefix,
      handlers: [CountingHandler],
      variables: { RELAY_SWEEP_MS: '200' },
    })
    const ask = async () => {
      const caseId = newId<CaseId>()
      await app
        .get(Transactions)
        .run((tx) =>
          app.get(Outbox).add(tx, { siteId, type: 'route-case', payload: { siteId, caseId }, dedupKey: caseId }),
        )
      return caseId
    }
    try {
      await app.get(QueueWorkers).ready()
      const expected = [await ask()]
      await expect.poll(() => handled).toEqual(expected)
      const unfinished = () => app.get(JobQueues).get('route-case').getJobCountByTypes('waiting', 'active')
      for (let outage = 0; outage < 2; outage++) {
        // A job whose end was not told to the store before the cut is rightly run again.
        await expect.poll(unfinished).toBe(0)
        link.cut()
        const during = await ask().catch(() => null)
        link.mend()
        await expect.poll(async () => expected.push(await ask()), { timeout: 30_000 }).toBeGreaterThan(0)
        if (during !== null) expected.push(during)
        await expect.poll(() => [...handled].sort(), { timeout: 30_000 }).toEqual([...expected].sort())
      }
    } finally {
      link.mend()
      await app.close()
    }
  })

  if (store !== 'redis') return

  it('goes on when it was emptied, and keeps time again', async () => {
    handled.length = 0
    const app = await startQueueProcess({
      databaseUrl: database.url,
      redisUrl: database.redisUrl,
      keyPrefix: database.keyPrefix,
      handlers: [CountingHandler],
    })
    try {
      await app.get(QueueWorkers).ready()
      const queues = app.get(JobQueues)
      const schedule = () => queues.get(taskQueueName).getJobScheduler('purge-outbox')
      await expect.poll(schedule).toMatchObject({ every: 3_600_000 })
      expect(await removeKeys(database.redisUrl ?? '', database.keyPrefix)).toBeGreaterThan(0)
      const caseId = newId<CaseId>()
      await queues.lookAgain('route-case', [{ key: caseId, payload: { siteId, caseId } }])
      await expect.poll(() => handled).toEqual([caseId])
      await expect.poll(schedule).toMatchObject({ every: 3_600_000 })
    } finally {
      await app.close()
    }
  })
})
