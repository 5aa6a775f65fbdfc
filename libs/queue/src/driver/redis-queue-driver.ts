import { Queue, Worker, type Processor } from 'bullmq'
import type { Redis, RedisConnections } from '@moderato/redis'
import { eventCountMax, jobOptions } from './job-options.js'
import { QueueDriver } from './queue-driver.js'
import { steadyWorkerOptions, type WorkerSettings } from './worker-settings.js'

/** Answers and states of Redis that pass by themselves or by an operator's hand, and are no fault of the job. */
const outagePattern =
  /^(LOADING|OOM|MISCONF|READONLY|CLUSTERDOWN|MASTERDOWN|TRYAGAIN|NOREPLICAS|BUSY)\b|isn't writeable|Connection is closed|Command timed out|max retries per request|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN/

export class RedisQueueDriver extends QueueDriver {
  readonly name = 'redis'
  /** All queues of this process add through one connection, which refuses at once while Redis is away. */
  private readonly producer: Redis
  private consumer: Redis | null = null
  private readonly prefix: string

  constructor(private readonly connections: RedisConnections) {
    super()
    this.producer = connections.duplicate('queue')
    this.prefix = `${connections.keyPrefix}bull`
  }

  get isReady(): boolean {
    return this.producer.status === 'ready'
  }

  prepare(): Promise<void> {
    return Promise.resolve()
  }

  openQueue(name: string): Queue {
    return new Queue(name, {
      connection: this.producer,
      prefix: this.prefix,
      defaultJobOptions: jobOptions,
      streams: { events: { maxLen: eventCountMax } },
      // Without these two, a queue opened while Redis is away waits for it before each command, or never works at all.
      skipWaitingForReady: true,
      skipVersionCheck: true,
    })
  }

  openWorker(name: string, processor: Processor, settings: WorkerSettings): Worker {
    this.consumer ??= this.connections.duplicate('worker', 'blocking')
    return new Worker(name, processor, {
      connection: this.consumer,
      prefix: this.prefix,
      ...steadyWorkerOptions,
      ...settings,
    })
  }

  isOutage(error: unknown): boolean {
    return error instanceof Error && outagePattern.test(`${error.message} ${(error as { code?: string }).code ?? ''}`)
  }

  onReady(listener: () => void): () => void {
    this.producer.on('ready', listener)
    return () => this.producer.off('ready', listener)
  }

  /** The connections themselves are closed by their owner. */
  close(): Promise<void> {
    return Promise.resolve()
  }
}
