import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common'
import { WorkerConfig } from '@moderato/config'
import { HandlerDiscovery } from '../handlers/handler-discovery.js'
import { taskQueueName } from '../job-queues.js'
import { TaskSchedules } from '../task/task-schedules.js'
import type { Consumer } from './consumer.js'
import { ConsumerFactory } from './consumer-factory.js'
import { Watchdog } from './watchdog.js'

const lookEveryMs = 5000
/** Tasks wait on the database rather than work, and each holds a connection while it runs. */
const taskConcurrency = 2

/**
 * The consuming half: one consumer for each type of job and one for recurring tasks, a watchdog over them, and an end
 * that takes no longer than `WORKER_CLOSE_TIMEOUT_MS`.
 */
@Injectable()
export class QueueWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly consumers: Consumer[] = []
  private looks: NodeJS.Timeout | undefined
  private closing: Promise<void> | null = null

  constructor(
    private readonly discovery: HandlerDiscovery,
    private readonly factory: ConsumerFactory,
    private readonly schedules: TaskSchedules,
    private readonly watchdog: Watchdog,
    private readonly config: WorkerConfig,
  ) {}

  /** @throws HandlerError when a type of job has no handler or several; nothing is consumed then */
  onApplicationBootstrap(): void {
    const handlers = this.discovery.handlers()
    const tasks = this.discovery.tasks()
    for (const [type, handler] of handlers) {
      this.consumers.push(this.factory.forJobs(type, handler, this.config.concurrency))
    }
    this.consumers.push(this.factory.forTasks(taskQueueName, tasks, taskConcurrency))
    this.schedules.keep(tasks)
    this.looks = setInterval(() => void this.look(), lookEveryMs)
  }

  /** Resolves when every consumer has reached its store. */
  async ready(): Promise<void> {
    await Promise.all(this.consumers.map((consumer) => consumer.ready()))
  }

  beforeApplicationShutdown(): Promise<void> {
    this.closing ??= this.close()
    return this.closing
  }

  private async look(): Promise<void> {
    await this.watchdog.look(this.consumers)
    await this.schedules.restore()
  }

  private async close(): Promise<void> {
    clearInterval(this.looks)
    await Promise.all(this.consumers.map((consumer) => consumer.close(this.config.closeTimeoutMs)))
  }
}
