import { createPostgresBackend, Queue, runMigrations, Worker, type PgPool, type Processor } from 'bullmq'
import type { DatabaseConfig, RuntimeConfig } from '@moderato/config'
import { Pool } from 'pg'
import { jobOptions } from './job-options.js'
import { QueueDriver } from './queue-driver.js'
import { steadyWorkerOptions, type WorkerSettings } from './worker-settings.js'

/** BullMQ's own schema; a pool handed to it cannot choose another. */
const schema = 'bullmq'
/** Connections for short statements; each worker holds one more, to be notified on. */
const queryConnectionsMax = 4
const idleTimeoutMs = 30_000
const statementTimeoutMs = 30_000
const connectTimeoutMs = 5000
const closeTimeoutMs = 2000

/** Connection failures, shutdown and start of the server, and too many connections. Source: PostgreSQL appendix A. */
const outageCodes = /^(08...|57P0[1-5]|53...|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/
const outageMessages =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection/

export class PostgresQueueDriver extends QueueDriver {
  readonly name = 'postgres'
  /** The store is the one the outbox is in: when it is away, there is nothing to relay either. */
  readonly isReady = true
  private readonly pool: Pool
  private closing: Promise<void> | null = null

  /** @param workersMax - workers this process will open */
  constructor(database: DatabaseConfig, runtime: RuntimeConfig, workersMax: number) {
    super()
    this.pool = new Pool({
      connectionString: database.url,
      options: `-c search_path=${schema} -c statement_timeout=${String(statementTimeoutMs)}`,
      application_name: `moderato-${runtime.processName}-queue`,
      max: queryConnectionsMax + workersMax,
      idleTimeoutMillis: idleTimeoutMs,
      connectionTimeoutMillis: connectTimeoutMs,
      keepAlive: true,
    })
    // Every queue and worker listens for the pool's errors; an idle connection that drops must not end the process.
    this.pool.setMaxListeners(0)
    this.pool.on('error', () => undefined)
    // The pool listens to idle connections only; one that drops while it is lent out must not end the process either.
    this.pool.on('connect', (client) => client.on('error', () => undefined))
  }

  async prepare(): Promise<void> {
    const session = await this.pool.connect()
    try {
      await runMigrations(session, schema)
    } finally {
      session.release()
    }
  }

  openQueue(name: string): Queue {
    const options = { connection: this.pool as unknown as PgPool, defaultJobOptions: jobOptions }
    return new Queue(name, options, createPostgresBackend) as unknown as Queue
  }

  openWorker(name: string, processor: Processor, settings: WorkerSettings): Worker {
    const options = { connection: this.pool as unknown as PgPool, ...steadyWorkerOptions, ...settings }
    return new Worker(name, processor, options, createPostgresBackend) as unknown as Worker
  }

  isOutage(error: unknown): boolean {
    if (!(error instanceof Error)) return false
    return outageCodes.test((error as { code?: string }).code ?? '') || outageMessages.test(error.message)
  }

  onReady(): () => void {
    return () => undefined
  }

  close(): Promise<void> {
    this.closing ??= this.endPool()
    return this.closing
  }

  private async endPool(): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, closeTimeoutMs)
    })
    await Promise.race([this.pool.end(), patience])
    clearTimeout(timer)
  }
}
