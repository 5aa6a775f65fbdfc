import { Injectable, type INestApplicationContext, type Provider } from '@nestjs/common'
import { afterEach, describe, expect, it } from 'vitest'
import { DomainError, newId, type CaseId, type Id, type SiteId } from '@moderato/kernel'
import { useTestDatabase } from '../../../../test/support/database.js'
import { startQueueProcess } from '../../../../test/support/queue-process.js'
import { queueStoresHere } from '../../../../test/support/queue-stores.js'
import { HandlesJob } from '../handlers/handles-job.decorator.js'
import type { JobContext, JobHandler } from '../handlers/job-handler.js'
import { JobQueues, taskQueueName } from '../job-queues.js'
import type { RecurringTask } from '../task/recurring-task.js'
import { RunsEvery } from '../task/runs-every.decorator.js'
import { TaskSchedules } from '../task/task-schedules.js'
import { QueueStatusReader } from '../status/queue-status.reader.js'
import { QueueWorkers } from './queue-workers.js'

const siteId = 'demo' as SiteId
type Behaviour = (context: JobContext) => Promise<void>
let behaviour: Behaviour
let contexts: JobContext[] = []

@Injectable()
@HandlesJob('route-case')
class ScriptedHandler implements JobHandler<'route-case'> {
  handle(_payload: unknown, context: JobContext): Promise<void> {
    contexts.push(context)
    return behaviour(context)
  }
}

@Injectable()
@HandlesJob('route-case')
class SecondHandler extends ScriptedHandler {}

const turns = { running: 0, most: 0, count: 0 }

@Injectable()
@RunsEvery({ name: 'count-turns', everySec: 1 })
class CountTurnsTask implements RecurringTask {
  async run(): Promise<void> {
    turns.running++
    turns.most = Math.max(turns.most, turns.running)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    turns.running--
    turns.count++
  }
}

describe.each(queueStoresHere())('workers with jobs in %s', (store) => {
  const database = useTestDatabase()
  const processes: INestApplicationContext[] = []

  const start = async (handlers: Provider[], variables: Record<string, string> = {}) => {
    const app = await startQueueProcess({
      databaseUrl: database.url,
      redisUrl: store === 'redis' ? database.redisUrl : null,
      keyPrefix: database.keyPrefix,
      handlers,
      variables,
    })
    processes.push(app)
    await app.get(QueueWorkers).ready()
    return app
  }
  const ask = (app: INestApplicationContext, id: string = newId<Id<'job'>>()) =>
    app.get(JobQueues).add('route-case', [{ id, payload: { siteId, caseId: 'case-1' } }])

  afterEach(async () => {
    await Promise.all(processes.splice(0).map((app) => app.close()))
    contexts = []
    Object.assign(turns, { running: 0, most: 0, count: 0 })
  })

  it('do not start without a handler for every type, nor with two for one', async () => {
    await expect(start([])).rejects.toThrow(/nothing handles the job route-case/)
    await expect(start([ScriptedHandler, SecondHandler])).rejects.toThrow(/2 handlers: ScriptedHandler, SecondHandler/)
  })

  it('try a job again after a passing failure, and tell which try it is', async () => {
    behaviour = ({ attempt }) => (attempt < 3 ? Promise.reject(new Error('passing')) : Promise.resolve())
    const app = await start([ScriptedHandler])
    await ask(app, 'job-a')
    await expect.poll(() => contexts.length, { timeout: 30_000 }).toBe(3)
    expect(contexts.map(({ jobId, attempt, attemptsMax }) => [jobId, attempt, attemptsMax])).toEqual([
      ['job-a', 1, 8],
      ['job-a', 2, 8],
      ['job-a', 3, 8],
    ])
  })

  it('give a job up at once when a rule refuses, and keep no word of why', async () => {
    behaviour = () => Promise.reject(new DomainError('not-found', 'Somebody’s words'))
    const app = await start([ScriptedHandler])
    await ask(app, 'job-b')
    const queue = app.get(JobQueues).get('route-case')
    await expect.poll(async () => (await queue.getJob('job-b'))?.failedReason).toBe('not-found')
    expect(contexts).toHaveLength(1)
    expect(JSON.stringify((await queue.getJob('job-b'))?.toJSON())).not.toContain('words')
    const [status] = await app.get(QueueStatusReader).readQueues()
    expect(status).toMatchObject({ queue: 'route-case', waiting: 0, active: 0, failed: 1 })
  })

  it('look again once, however often they are asked while a look is due', async () => {
    let finish = (): void => undefined
    behaviour = () => new Promise<void>((resolve) => (finish = resolve))
    const app = await start([ScriptedHandler])
    const payload = { siteId, caseId: newId<CaseId>() }
    const lookAgain = () => app.get(JobQueues).lookAgain('route-case', [{ key: payload.caseId, payload }])
    await lookAgain()
    await expect.poll(() => contexts.length).toBe(1)
    await lookAgain()
    finish()
    const counts = () => app.get(JobQueues).get('route-case').getJobCounts('waiting', 'active')
    await expect.poll(counts).toEqual({ waiting: 0, active: 0 })
    await lookAgain()
    await expect.poll(() => contexts.length).toBe(2)
    finish()
  })

  it('finish what runs before they stop', async () => {
    const events: string[] = []
    let finish = (): void => undefined
    behaviour = async () => {
      await new Promise<void>((resolve) => (finish = resolve))
      events.push('job done')
    }
    const app = await start([ScriptedHandler])
    await ask(app)
    await expect.poll(() => contexts.length).toBe(1)
    const closed = app.close().then(() => events.push('closed'))
    finish()
    await closed
    expect(events).toEqual(['job done', 'closed'])
  })

  it('stop in bounded time though a job never ends, and tell it so', async () => {
    behaviour = () => new Promise(() => undefined)
    const app = await start([ScriptedHandler], { WORKER_CLOSE_TIMEOUT_MS: '200' })
    await ask(app)
    await expect.poll(() => contexts.length).toBe(1)
    const startMs = performance.now()
    await app.close()
    // Without a bound it would not end at all.
    expect(performance.now() - startMs).toBeLessThan(30_000)
    expect(contexts[0]?.signal.aborted).toBe(true)
  })

  it('run recurring tasks one at a time over all processes, and restore their schedule', async () => {
    behaviour = () => Promise.resolve()
    const [first] = await Promise.all([
      start([ScriptedHandler, CountTurnsTask]),
      start([ScriptedHandler, CountTurnsTask]),
    ])
    await expect.poll(() => turns.count, { timeout: 30_000 }).toBeGreaterThanOrEqual(2)
    expect(turns.most).toBe(1)
    const queue = first.get(JobQueues).get(taskQueueName)
    // Every few seconds the processes themselves put back what is missing, so it may be there again at once.
    expect(await queue.removeJobScheduler('count-turns')).toBe(true)
    await first.get(TaskSchedules).restore()
    expect(await queue.getJobScheduler('count-turns')).toMatchObject({ every: 1000 })
    turns.count = 0
    await expect.poll(() => turns.count, { timeout: 30_000 }).toBeGreaterThanOrEqual(1)
  })
})
