import { Injectable } from '@nestjs/common'
import type { Job } from 'bullmq'
import { Clock } from '@moderato/kernel'
import { waitAtMost } from '../bounded-wait.js'
import { JobQueues } from '../job-queues.js'
import { OutboxShelf } from '../relay/outbox-shelf.js'

/** How much waits in one job queue. */
export interface QueueStatus {
  queue: string
  waiting: number
  active: number
  delayed: number
  failed: number
  /** Age of the job that has waited longest, seconds; 0 when none waits. */
  oldestWaitingSec: number
}

/** How far the relay is behind. */
export interface OutboxStatus {
  /** Rows not yet in a queue; capped at 10,000. */
  unpublished: number
  /** Rows given up until an operator asks to try them again. */
  parked: number
  /** Age of the oldest unpublished row, seconds; 0 when none waits. */
  oldestUnpublishedSec: number
}

const storeTimeoutMs = 1000

/** How much machine work waits; for metrics, readiness and boards. */
@Injectable()
export class QueueStatusReader {
  constructor(
    private readonly queues: JobQueues,
    private readonly shelf: OutboxShelf,
    private readonly clock: Clock,
  ) {}

  /**
   * One entry for each queue, in the order of their declaration.
   *
   * @throws Error within a second when the queue store is away
   */
  readQueues(): Promise<QueueStatus[]> {
    const reads = this.queues.all().map(async (queue): Promise<QueueStatus> => {
      const [counts, [oldest]] = await Promise.all([
        queue.getJobCounts('waiting', 'active', 'delayed', 'failed'),
        queue.getJobs(['waiting'], 0, 0, true),
      ])
      const count = (state: string) => counts[state] ?? 0
      return {
        queue: queue.name,
        waiting: count('waiting'),
        active: count('active'),
        delayed: count('delayed'),
        failed: count('failed'),
        oldestWaitingSec: oldest ? Math.max(0, this.clock.nowMs() - dueMsOf(oldest)) / 1000 : 0,
      }
    })
    return waitAtMost(storeTimeoutMs, Promise.all(reads))
  }

  async readOutbox(): Promise<OutboxStatus> {
    const { unpublished, parked, oldest_unpublished_sec } = await this.shelf.state()
    return { unpublished, parked, oldestUnpublishedSec: Math.max(0, oldest_unpublished_sec ?? 0) }
  }
}

function dueMsOf({ timestamp, opts }: Job): number {
  return timestamp + (opts.delay ?? 0)
}
