import type { Processor, Worker } from 'bullmq'
import { waitAtMost } from '../bounded-wait.js'
import type { QueueDriver } from '../driver/queue-driver.js'
import type { RepeatedErrorLog } from '../repeated-error-log.js'

const forcedCloseTimeoutMs = 1500

/** A BullMQ worker that can be thrown away and made again. */
export class Consumer {
  private worker: Worker

  constructor(
    readonly queueName: string,
    private readonly concurrency: number,
    private readonly process: Processor,
    private readonly driver: QueueDriver,
    private readonly errors: RepeatedErrorLog,
  ) {
    this.worker = this.start()
  }

  /** Resolves once the store was reached; with a store that is away, when it is back. */
  async ready(): Promise<void> {
    await this.worker.waitUntilReady()
  }

  /** Starts a fresh worker and lets go of the deaf one; what it still runs is noticed as stalled and done again. */
  restart(): void {
    const deaf = this.worker
    this.worker = this.start()
    void waitAtMost(forcedCloseTimeoutMs, deaf.close(true)).catch(() => undefined)
  }

  /** Takes no further job, lets the running ones finish, and after the given time aborts them and lets go. */
  async close(timeoutMs: number): Promise<void> {
    const closing = this.worker.close()
    try {
      await waitAtMost(timeoutMs, closing)
    } catch (error) {
      this.errors.error('jobs were still running at the end', error, { queue: this.queueName })
      this.worker.cancelAllJobs('shutdown')
      await waitAtMost(forcedCloseTimeoutMs, closing).catch(() => this.letGo(this.worker))
    }
  }

  private async letGo(worker: Worker): Promise<void> {
    await waitAtMost(forcedCloseTimeoutMs, worker.disconnect()).catch(() => undefined)
  }

  private start(): Worker {
    const worker = this.driver.openWorker(this.queueName, this.process, { concurrency: this.concurrency })
    const tell = (error: Error) => {
      if (!this.driver.isOutage(error)) this.errors.error('worker error', error, { queue: this.queueName })
    }
    worker.on('error', tell)
    worker.run().catch(tell)
    return worker
  }
}
