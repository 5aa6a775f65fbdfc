import { Injectable, type INestApplicationContext } from '@nestjs/common'
import { afterEach, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../../test/support/database.js'
import { startQueueProcess } from '../../../../test/support/queue-process.js'
import { queueStoresHere } from '../../../../test/support/queue-stores.js'
import { QueueDriver } from '../driver/queue-driver.js'
import { HandlesJob } from '../handlers/handles-job.decorator.js'
import type { JobHandler } from '../handlers/job-handler.js'
import { JobQueues } from '../job-queues.js'
import { RepeatedErrorLog } from '../repeated-error-log.js'
import { Consumer } from './consumer.js'
import { deafAfterSamples } from './deafness.js'
import { Watchdog } from './watchdog.js'

@Injectable()
@HandlesJob('route-case')
class IdleHandler implements JobHandler<'route-case'> {
  handle(): Promise<void> {
    return Promise.resolve()
  }
}

/** A queue that no module of the process serves. */
const queueName = 'watched'

describe.each(queueStoresHere())('a watchdog over jobs in %s', (store) => {
  const database = useTestDatabase()
  let app: INestApplicationContext
  const done: string[] = []

  let process: (job: { id?: string }) => Promise<void>

  const watchConsumer = async () => {
    app = await startQueueProcess({
      databaseUrl: database.url,
      redisUrl: store === 'redis' ? database.redisUrl : null,
      keyPrefix: database.keyPrefix,
      handlers: [IdleHandler],
    })
    process = (job) => {
      done.push(job.id ?? '')
      return Promise.resolve()
    }
    const run = (job: { id?: string }) => process(job)
    const consumer = new Consumer(queueName, 1, run, app.get(QueueDriver), app.get(RepeatedErrorLog))
    await consumer.ready()
    return consumer
  }
  const add = (jobId: string) => app.get(JobQueues).get(queueName).add('x', {}, { jobId })

  afterEach(async () => {
    done.length = 0
    await app.close()
  })

  it('starts a deaf worker afresh, and the job that waited is done', async () => {
    const consumer = await watchConsumer()
    await consumer.close(1000)
    await add('job-1')
    const looks: string[][] = []
    for (let at = 0; at < deafAfterSamples; at++) looks.push(await app.get(Watchdog).look([consumer]))
    expect(looks).toEqual([[], [], [queueName]])
    await expect.poll(() => done).toEqual(['job-1'])
    await consumer.close(1000)
  })

  it('has a job done again within 15 s of its worker’s death', async () => {
    const consumer = await watchConsumer()
    const started: string[] = []
    const finish = process
    process = (job) => {
      started.push(job.id ?? '')
      process = finish
      return new Promise(() => undefined)
    }
    await add('job-3')
    await expect.poll(() => started).toEqual(['job-3'])
    consumer.restart()
    await expect.poll(() => done, { timeout: 30_000, interval: 100 }).toEqual(['job-3'])
    await consumer.close(1000)
  })

  it('leaves a queue alone that an operator paused', async () => {
    const consumer = await watchConsumer()
    const queue = app.get(JobQueues).get(queueName)
    await queue.pause()
    await add('job-2')
    const looks = []
    for (let at = 0; at < 2 * deafAfterSamples; at++) looks.push(...(await app.get(Watchdog).look([consumer])))
    expect([looks, done]).toEqual([[], []])
    await queue.resume()
    await expect.poll(() => done).toEqual(['job-2'])
    await consumer.close(1000)
  })
})
