import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common'
import type { Queue } from 'bullmq'
import { jobTypes, type JobPayloads, type JobType } from '@moderato/contracts'
import { newId, type Id } from '@moderato/kernel'
import { Log } from '@moderato/telemetry'
import { waitAtMost, WaitTimeoutError } from './bounded-wait.js'
import { QueueDriver } from './driver/queue-driver.js'
import { RepeatedErrorLog } from './repeated-error-log.js'

/** The queue that recurring tasks take their turns in. */
export const taskQueueName = 'recurring-task'
export const queueNames: readonly string[] = [...jobTypes, taskQueueName]

const addTimeoutMs = 5000
const hintsAtOnce = 500
const closeTimeoutMs = 2000

/** A job as BullMQ is told of it. The same id is added once. */
export interface JobEntry {
  id: string
  payload: unknown
  /** How long from now it must not run; 0 or nothing: at once. */
  delay_ms?: number
}

/** Every queue of the product, one for each type of job, opened when first needed. */
@Injectable()
export class JobQueues implements OnModuleInit, OnApplicationShutdown {
  private readonly opened = new Map<string, Queue>()
  private closing: Promise<void> | null = null

  constructor(
    private readonly driver: QueueDriver,
    private readonly errors: RepeatedErrorLog,
    private readonly log: Log,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.driver.prepare()
    this.log.of('queue').info('job queues open', {
      driver: this.driver.name,
      hint: this.driver.name === 'redis' ? null : 'set REDIS_URL to run queues on Redis',
    })
  }

  /** The queue of that name; BullMQ's own object, for boards and measurements. */
  get(name: string): Queue {
    const known = this.opened.get(name)
    if (known) return known
    const queue = this.driver.openQueue(name)
    queue.on('error', (error) => {
      // An outage is told by whoever holds the connection.
      if (!this.driver.isOutage(error)) this.errors.error('queue error', error, { queue: name })
    })
    this.opened.set(name, queue)
    // A queue remembers for ever that its first contact failed, so the next use gets a fresh one.
    queue.waitUntilReady().catch(() => {
      if (this.opened.get(name) === queue) this.opened.delete(name)
      void this.closeQueues([queue])
    })
    return queue
  }

  /** Whether the error says that the store is away, and nothing of what was asked. */
  isOutage(error: unknown): boolean {
    return error instanceof WaitTimeoutError || this.driver.isOutage(error)
  }

  /** All queues, by the order of {@link queueNames}. */
  all(): Queue[] {
    return queueNames.map((name) => this.get(name))
  }

  /**
   * Adds jobs of one type in one go; those whose id is known already are left as they are.
   *
   * @throws WaitTimeoutError when the store does not answer; some may have been added
   */
  async add(type: JobType, entries: readonly JobEntry[]): Promise<void> {
    const jobs = entries.map(({ id, payload, delay_ms: delay = 0 }) => ({
      name: type,
      data: payload,
      opts: { jobId: id, ...(delay > 0 ? { delay } : {}) },
    }))
    await waitAtMost(addTimeoutMs, this.get(type).addBulk(jobs))
  }

  /**
   * Those of the ids under which the store knows no job.
   *
   * @throws WaitTimeoutError when the store does not answer
   */
  async listMissing(type: JobType, ids: readonly string[]): Promise<string[]> {
    const queue = this.get(type)
    const jobs = await waitAtMost(addTimeoutMs, Promise.all(ids.map((id) => queue.getJob(id))))
    return ids.filter((_, at) => jobs[at] === undefined)
  }

  /**
   * Asks for another look at things whose job may have been lost. While a hint with the same key waits or runs, a
   * further one changes nothing.
   *
   * @param hints - any number; `key` names the thing, without colons, e.g. a case id
   * @throws Error when the store is away; hints before that may have been added
   */
  async lookAgain<Type extends JobType>(
    type: Type,
    hints: readonly { key: string; payload: JobPayloads[Type] }[],
  ): Promise<void> {
    for (let from = 0; from < hints.length; from += hintsAtOnce) {
      const jobs = hints.slice(from, from + hintsAtOnce).map(({ key, payload }) => ({
        name: type,
        data: payload,
        opts: { jobId: newId<Id<'job'>>(), deduplication: { id: key } },
      }))
      await waitAtMost(addTimeoutMs, this.get(type).addBulk(jobs))
    }
  }

  /** Forgets the opened queues, so that the next use opens them afresh. */
  async reopen(): Promise<void> {
    const stale = [...this.opened.values()]
    this.opened.clear()
    await this.closeQueues(stale)
  }

  onApplicationShutdown(): Promise<void> {
    this.closing ??= this.closeQueues([...this.opened.values()]).then(() => this.driver.close())
    return this.closing
  }

  private async closeQueues(queues: Queue[]): Promise<void> {
    const closings = queues.map((queue) => waitAtMost(closeTimeoutMs, queue.close()))
    await Promise.allSettled(closings)
  }
}
