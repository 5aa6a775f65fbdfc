import { Injectable } from '@nestjs/common'
import { type Counter, Log, Metrics } from '@moderato/telemetry'
import { waitAtMost } from '../bounded-wait.js'
import { QueueDriver } from '../driver/queue-driver.js'
import { JobQueues } from '../job-queues.js'
import type { Consumer } from './consumer.js'
import { countDeafSamples, deafAfterSamples, type QueueSample } from './deafness.js'

const lookTimeoutMs = 3000

/**
 * Watches from outside BullMQ for workers that have gone deaf: jobs wait, none runs, and nobody says why.
 * Restarts their consumers.
 */
@Injectable()
export class Watchdog {
  private readonly deafSamples = new Map<string, number>()
  private readonly restarts: Counter<'queue'>

  constructor(
    private readonly queues: JobQueues,
    private readonly driver: QueueDriver,
    private readonly log: Log,
    metrics: Metrics,
  ) {
    this.restarts = metrics.counter({
      name: 'worker_restarts_total',
      help: 'Workers that had gone deaf and were started afresh.',
      labels: ['queue'],
    })
  }

  /** One look at every consumer's queue. @returns names of the queues whose consumer was restarted */
  async look(consumers: readonly Consumer[]): Promise<string[]> {
    if (!this.driver.isReady) {
      this.deafSamples.clear()
      return []
    }
    const looks = await Promise.allSettled(consumers.map((consumer) => this.lookAt(consumer)))
    return consumers.filter((_, at) => isDeaf(looks[at])).map(({ queueName }) => queueName)
  }

  private async lookAt(consumer: Consumer): Promise<boolean> {
    const { queueName } = consumer
    const sample = await waitAtMost(lookTimeoutMs, this.sample(queueName))
    const count = countDeafSamples(this.deafSamples.get(queueName) ?? 0, sample)
    this.deafSamples.set(queueName, count % deafAfterSamples)
    if (count < deafAfterSamples) return false
    this.log.of('watchdog').warn('worker is deaf, starting it afresh', { queue: queueName, waiting: sample.waiting })
    this.restarts.inc({ queue: queueName })
    consumer.restart()
    return true
  }

  /** A queue an operator paused has nothing to be deaf to. */
  private async sample(queueName: string): Promise<QueueSample> {
    const queue = this.queues.get(queueName)
    const [counts, isPaused] = await Promise.all([queue.getJobCounts('waiting', 'active'), queue.isPaused()])
    return { waiting: isPaused ? 0 : (counts['waiting'] ?? 0), active: counts['active'] ?? 0 }
  }
}

function isDeaf(look: PromiseSettledResult<boolean> | undefined): boolean {
  return look?.status === 'fulfilled' && look.value
}
