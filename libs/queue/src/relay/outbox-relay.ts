import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common'
import { RelayConfig } from '@moderato/config'
import { OutboxBell } from '@moderato/database'
import { waitAtMost } from '../bounded-wait.js'
import { QueueDriver } from '../driver/queue-driver.js'
import { RepeatedErrorLog } from '../repeated-error-log.js'
import { OutboxBatch } from './outbox-batch.js'

const stopTimeoutMs = 7000

/**
 * Carries committed outbox rows to their queues: at once when a commit of this process rings, and by sweeping for what
 * other processes left behind. Any number of relays may run; rows go to the one that takes them first. While the queue
 * store is away, rows stay where they are.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopListening: (() => void)[] = []
  private sweeps: NodeJS.Timeout | undefined
  private draining: Promise<void> | null = null
  private isRung = false
  private isStopped = false

  constructor(
    private readonly batch: OutboxBatch,
    private readonly driver: QueueDriver,
    private readonly bell: OutboxBell,
    private readonly config: RelayConfig,
    private readonly errors: RepeatedErrorLog,
  ) {}

  onApplicationBootstrap(): void {
    const wake = () => {
      this.wake()
    }
    this.stopListening.push(this.bell.onRing(wake), this.driver.onReady(wake))
    this.sweeps = setInterval(wake, this.config.sweepMs)
    this.wake()
  }

  /** Looks at the outbox soon; any number of calls while it works are answered by one more look. */
  wake(): void {
    if (this.isStopped) return
    this.isRung = true
    this.draining ??= this.drain().finally(() => {
      this.draining = null
      // A ring between the last look and here would else wait for the next sweep.
      if (this.isRung) this.wake()
    })
  }

  /** Sends all that is due and resolves when nothing is; for tests and for stopping. */
  async settle(): Promise<void> {
    this.wake()
    while (this.draining) await this.draining
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true
    clearInterval(this.sweeps)
    for (const stop of this.stopListening.splice(0)) stop()
    if (this.draining) await waitAtMost(stopTimeoutMs, this.draining).catch(() => undefined)
  }

  private async drain(): Promise<void> {
    try {
      while (this.takeRing() && this.driver.isReady) {
        const isMoreDue = await this.batch.send()
        if (isMoreDue) this.isRung = true
      }
    } catch (error) {
      // The next sweep tries again: taken rows come free when their lock ends.
      this.errors.error('outbox relay failed', error)
    }
  }

  private takeRing(): boolean {
    const wasRung = this.isRung && !this.isStopped
    this.isRung = false
    return wasRung
  }
}
