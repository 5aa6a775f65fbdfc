import { Injectable } from '@nestjs/common'
import { DatabaseConfig, RuntimeConfig } from '@moderato/config'
import { Database, statement } from '@moderato/database'
import { Log } from '@moderato/telemetry'
import { Client } from 'pg'
import { decodeBatch, encodeBatch, type SignalBatch } from './signal-batch.js'
import type { SignalTransport, TransportListener } from './signal-transport.js'

const channel = 'moderato_signals'
const probeMs = 5000
const connectTimeoutMs = 5000
const retryFirstMs = 100
const retryMaxMs = 5000

const notify = statement<never>('live.notify', `select pg_notify('${channel}', $1)`)

/**
 * Notifications of Postgres, on a connection kept for them. All processes hear them in the order of their commits;
 * nothing is kept, so whoever was away has missed something.
 */
@Injectable()
export class PostgresNotifyTransport implements SignalTransport {
  readonly name = 'postgres'
  /** A notification is shorter than 8000 bytes. Source: PostgreSQL, NOTIFY. */
  readonly batchBytesMax = 7500
  private readonly log: Log
  private listener: TransportListener | null = null
  private client: Client | null = null
  private failures = 0
  private isStopped = false
  private next: NodeJS.Timeout | undefined

  constructor(
    private readonly database: Database,
    private readonly config: DatabaseConfig,
    private readonly runtime: RuntimeConfig,
    log: Log,
  ) {
    this.log = log.of('signals')
  }

  async start(listener: TransportListener): Promise<void> {
    this.listener = listener
    await this.connect()
  }

  async send(batch: SignalBatch): Promise<void> {
    await this.database.query(notify, [encodeBatch(batch)])
  }

  isHealthy(): boolean {
    return this.client !== null
  }

  async stop(): Promise<void> {
    this.isStopped = true
    clearTimeout(this.next)
    const { client } = this
    this.client = null
    await client?.end().catch(() => undefined)
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.config.url,
      application_name: `moderato-${this.runtime.processName}-signals`,
      connectionTimeoutMillis: connectTimeoutMs,
      query_timeout: probeMs,
      keepAlive: true,
    })
    client.on('error', () => {
      this.lose(client)
    })
    client.on('end', () => {
      this.lose(client)
    })
    client.on('notification', ({ payload }) => {
      const batch = decodeBatch(payload ?? '')
      if (batch) this.listener?.onBatch(batch, batch.batchId)
    })
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
    } catch (error) {
      this.log.debug('listening for signals failed', { code: (error as { code?: string }).code ?? null })
      this.retry(client)
      return
    }
    this.open(client)
  }

  private open(client: Client): void {
    if (this.isStopped) {
      void client.end().catch(() => undefined)
      return
    }
    this.client = client
    const wasAway = this.failures > 0
    this.failures = 0
    this.probeSoon(client)
    if (!wasAway) return
    this.log.info('signals are heard again')
    this.listener?.onGap()
    this.listener?.onRecovered()
  }

  /** A dead line that nobody closed says nothing; asking finds out. */
  private probeSoon(client: Client): void {
    this.next = setTimeout(() => {
      client.query('select 1').then(
        () => {
          if (this.client === client) this.probeSoon(client)
        },
        () => {
          this.lose(client)
        },
      )
    }, probeMs)
  }

  private lose(client: Client): void {
    if (this.client !== client) return
    this.client = null
    if (this.isStopped) return
    this.log.warn('signals of other processes are not heard, trying again')
    this.retry(client)
  }

  private retry(client: Client): void {
    void client.end().catch(() => undefined)
    if (this.isStopped) return
    const delayMs = Math.min(retryFirstMs * 2 ** this.failures, retryMaxMs)
    this.failures++
    clearTimeout(this.next)
    this.next = setTimeout(() => void this.connect(), delayMs)
  }
}
