import type { Processor, Queue, Worker } from 'bullmq'
import type { WorkerSettings } from './worker-settings.js'

/** Where BullMQ keeps its jobs. One of two: Redis, or the schema `bullmq` of our own Postgres. */
export abstract class QueueDriver {
  abstract readonly name: 'redis' | 'postgres'

  /** Whether jobs can be added right now, as far as this process knows. */
  abstract readonly isReady: boolean

  /** Makes what queues need before the first is opened. Called once, at start. */
  abstract prepare(): Promise<void>

  abstract openQueue(name: string): Queue

  abstract openWorker(name: string, processor: Processor, settings: WorkerSettings): Worker

  /** Whether the error says that the store is away, full or starting, rather than that a job is bad. */
  abstract isOutage(error: unknown): boolean

  /** Calls back whenever the store is back after an outage. @returns a function that stops it */
  abstract onReady(listener: () => void): () => void

  /** After every queue and worker was closed. May be called more than once. */
  abstract close(): Promise<void>
}
