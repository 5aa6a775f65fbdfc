import { Injectable } from '@nestjs/common'
import { jobTypes, type JobType } from '@moderato/contracts'
import { type Counter, Metrics } from '@moderato/telemetry'
import { WaitTimeoutError } from '../bounded-wait.js'
import { QueueDriver } from '../driver/queue-driver.js'
import { failureCode } from '../handlers/job-failure.js'
import { JobQueues } from '../job-queues.js'
import { RepeatedErrorLog } from '../repeated-error-log.js'
import { attemptsMax, OutboxShelf } from './outbox-shelf.js'
import type { TakenRow } from './outbox-statements.js'

/** How many times its usual size a batch may have while the relay is behind: every batch costs a few turns of a busy loop. */
const growthMax = 5

/**
 * One round of the relay: take, add, mark. Dying between any two of them loses nothing, because rows that are not
 * marked are taken again when their lock ends, and adds nothing twice, because a job's id is its row's.
 */
@Injectable()
export class OutboxBatch {
  private readonly published: Counter<'type'>
  private growth = 1

  constructor(
    private readonly shelf: OutboxShelf,
    private readonly queues: JobQueues,
    private readonly driver: QueueDriver,
    private readonly errors: RepeatedErrorLog,
    metrics: Metrics,
  ) {
    this.published = metrics.counter({
      name: 'outbox_published_total',
      help: 'Outbox rows handed to their queue by this process.',
      labels: ['type'],
    })
  }

  /** @returns whether a further batch is due */
  async send(): Promise<boolean> {
    const limit = this.shelf.batchSize * this.growth
    const rows = await this.shelf.take(limit)
    const isBehind = rows.length === limit
    this.growth = isBehind ? Math.min(this.growth + 1, growthMax) : 1
    if (rows.length === 0) return false
    const sent = await Promise.all([...byType(rows)].map(([type, group]) => this.sendGroup(type, group)))
    return isBehind && sent.some(Boolean)
  }

  /** @returns whether the store took the jobs */
  private async sendGroup(type: string, rows: readonly TakenRow[]): Promise<boolean> {
    if (!isJobType(type)) {
      this.errors.error('outbox row of an unknown type', new Error('job-type-unknown'))
      await this.shelf.putOff(rows, 'job-type-unknown')
      return false
    }
    try {
      await this.queues.add(type, rows)
    } catch (error) {
      await this.release(type, rows, error)
      return false
    }
    await this.shelf.markPublished(rows)
    this.published.inc({ type }, rows.length)
    return true
  }

  private async release(type: JobType, rows: readonly TakenRow[], error: unknown): Promise<void> {
    const isOutage = this.driver.isOutage(error) || error instanceof WaitTimeoutError
    if (isOutage) {
      await this.shelf.giveBack(rows, failureCode(error))
      // A store that takes commands but never answers this queue: open it afresh.
      if (error instanceof WaitTimeoutError) await this.queues.reopen()
      return
    }
    this.errors.error('queue refused jobs', error, { type, attemptsMax })
    await this.shelf.putOff(rows, failureCode(error))
  }
}

function byType(rows: readonly TakenRow[]): Map<string, TakenRow[]> {
  const groups = new Map<string, TakenRow[]>()
  for (const row of rows) {
    const group = groups.get(row.type)
    if (group) group.push(row)
    else groups.set(row.type, [row])
  }
  return groups
}

function isJobType(type: string): type is JobType {
  return (jobTypes as readonly string[]).includes(type)
}
