import type { Clock } from '@moderato/kernel'
import type { Redis, RedisConnections } from '@moderato/redis'
import { decodeBatch, encodeBatch, type SignalBatch } from './signal-batch.js'
import type { SignalTransport, TransportListener } from './signal-transport.js'

const field = 'batch'
/** About ten minutes at 80 busy turns of the event loop a second over all processes; some 20 MB. */
const batchesKept = 50_000
const backlogMs = 11 * 60_000
const backlogPage = 1000
const blockMs = 5000
const readMax = 500
const silentAfterMs = 3 * blockMs
const startTimeoutMs = 3000
const retryMs = 200

type Entry = [id: string, fields: string[]]

/**
 * One stream for all signals, so that all processes see one order and a process that starts can read back ten minutes.
 * Read by one blocking connection per process.
 */
export class RedisStreamTransport implements SignalTransport {
  readonly name = 'redis'
  readonly batchBytesMax = 64 * 1024
  private readonly key: string
  private readonly reader: Redis
  private listener: TransportListener | null = null
  private reading: Promise<void> | null = null
  /** Id of the last entry delivered; null until the backlog was read. */
  private position: string | null = null
  private wasCut = false
  private isStopped = false
  private heardAtMs = 0
  private silenceCheck: NodeJS.Timeout | undefined

  constructor(
    private readonly connections: RedisConnections,
    private readonly clock: Clock,
  ) {
    this.key = `${connections.keyPrefix}signals`
    this.reader = connections.duplicate('signals', 'listening')
  }

  async start(listener: TransportListener): Promise<void> {
    this.listener = listener
    this.heardAtMs = this.clock.nowMs()
    // Of the two connections either may be back first; the line is whole again with the second.
    this.connections.main?.on('ready', this.tellRecovery)
    this.silenceCheck = setInterval(() => {
      this.checkSilence()
    }, blockMs)
    await new Promise<void>((resolve) => {
      const patience = setTimeout(resolve, startTimeoutMs)
      this.reading = this.readForever(() => {
        clearTimeout(patience)
        resolve()
      })
    })
  }

  async send(batch: SignalBatch): Promise<void> {
    if (!this.connections.main) throw new Error('no Redis')
    await this.connections.main.xadd(this.key, 'MAXLEN', '~', batchesKept, '*', field, encodeBatch(batch))
  }

  isHealthy(): boolean {
    return (
      this.position !== null &&
      !this.wasCut &&
      this.reader.status === 'ready' &&
      this.connections.isReady &&
      this.clock.nowMs() - this.heardAtMs < silentAfterMs
    )
  }

  async stop(): Promise<void> {
    this.isStopped = true
    clearInterval(this.silenceCheck)
    this.connections.main?.off('ready', this.tellRecovery)
    this.reader.disconnect()
    await this.reading
  }

  private readonly tellRecovery = () => this.listener?.onRecovered()

  private async readForever(onBacklogRead: () => void): Promise<void> {
    while (!this.isStopped) {
      try {
        if (this.position === null) {
          this.position = await this.readBacklog()
          this.listener?.onRecovered()
          onBacklogRead()
        }
        if (this.wasCut) await this.bridge(this.position)
        await this.readOn(this.position)
      } catch {
        // The connection tells its own outages; here it only has to be tried again.
        this.wasCut = this.position !== null
        await new Promise((resolve) => setTimeout(resolve, retryMs))
      }
    }
    onBacklogRead()
  }

  /** Delivers the last minutes, oldest first. @returns where to read on */
  private async readBacklog(): Promise<string> {
    let from = String(this.clock.nowMs() - backlogMs)
    const [newest] = (await this.reader.xrevrange(this.key, '+', '-', 'COUNT', 1)) as Entry[]
    let position = '0-0'
    for (;;) {
      const page = (await this.reader.xrange(this.key, from, '+', 'COUNT', backlogPage)) as Entry[]
      position = this.deliver(page) ?? position
      if (page.length < backlogPage) break
      from = `(${position}`
    }
    return position === '0-0' ? (newest?.[0] ?? position) : position
  }

  private async readOn(position: string): Promise<void> {
    const answer = await this.reader.xread('COUNT', readMax, 'BLOCK', blockMs, 'STREAMS', this.key, position)
    this.heardAtMs = this.clock.nowMs()
    this.position = this.deliver(answer?.[0]?.[1] ?? []) ?? position
  }

  /** After an outage: were entries behind our back taken away, or the stream emptied? */
  private async bridge(position: string): Promise<void> {
    const isStillThere = position === '0-0' || (await this.reader.xrange(this.key, position, position)).length > 0
    this.wasCut = false
    this.heardAtMs = this.clock.nowMs()
    if (!isStillThere) this.listener?.onGap()
    this.listener?.onRecovered()
  }

  /** @returns id of the last entry, or null when there was none */
  private deliver(entries: readonly Entry[]): string | null {
    for (const [id, [, text]] of entries) {
      const batch = decodeBatch(text ?? '')
      if (batch) this.listener?.onBatch(batch, id)
    }
    return entries.at(-1)?.[0] ?? null
  }

  /** A blocked read answers at least every few seconds; when it does not, the line is dead without knowing it. */
  private checkSilence(): void {
    const isSilent = this.clock.nowMs() - this.heardAtMs > silentAfterMs
    if (isSilent && this.reader.status === 'ready') this.reader.disconnect(true)
  }
}
