import { AsyncResource } from 'node:async_hooks'
import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common'
import type { Signal } from '@moderato/contracts'
import { type Counter, Log, Metrics } from '@moderato/telemetry'
import { Listeners } from './listeners.js'
import { RememberedIds } from './remembered-ids.js'
import { gapBatch, toBatches, type SignalBatch } from './signal-batch.js'
import type { SignalTransport } from './signal-transport.js'
import { Signals, type SignalListener, type SignalOf, type SignalTopic } from './signals.js'

const pendingMax = 10_000
const toldLocallyMax = 2000
const gapTopic = 'gap'

/** Signals over a transport, gathered per turn of the event loop; heard by this process alone while the line is cut. */
@Injectable()
export class BusSignals extends Signals implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log: Log
  private readonly published: Counter<'topic' | 'way'>
  private readonly heard: Listeners<[signal: Signal, eventId: string]>
  private readonly own: Listeners<[signal: Signal]>
  private readonly gaps: Listeners<[]>
  private readonly toldLocally = new RememberedIds(toldLocallyMax)
  private pending: Signal[] = []
  private sending: Promise<void> | null = null
  private owesGap = false
  /** Whoever publishes has a request about it; sending belongs to none. */
  private readonly sendDetached = AsyncResource.bind(() => {
    this.send()
  })

  constructor(
    private readonly transport: SignalTransport,
    log: Log,
    metrics: Metrics,
  ) {
    super()
    this.log = log.of('signals')
    const report = (error: unknown) => {
      this.log.error('signal listener failed', error)
    }
    this.heard = new Listeners(report)
    this.own = new Listeners(report)
    this.gaps = new Listeners(report)
    this.published = metrics.counter({
      name: 'signals_published_total',
      help: 'Signals of this process by the way they went.',
      labels: ['topic', 'way'],
    })
  }

  async onModuleInit(): Promise<void> {
    this.log.info('live signals open', { driver: this.transport.name })
    await this.transport.start({
      onBatch: (batch, position) => {
        this.receive(batch, position)
      },
      onGap: () => {
        this.gaps.call(gapTopic)
      },
      onRecovered: () => {
        this.sendAgain()
      },
    })
  }

  publish(signal: Signal): void {
    this.own.call(signal.topic, signal)
    if (this.pending.length >= pendingMax) {
      this.owesGap = true
      return
    }
    this.pending.push(signal)
    if (this.pending.length === 1) setImmediate(this.sendDetached)
  }

  on<Topic extends SignalTopic>(topic: Topic, listener: SignalListener<Topic>): () => void {
    return this.heard.add(topic, listener as (signal: Signal, eventId: string) => void)
  }

  onOwn<Topic extends SignalTopic>(topic: Topic, listener: (signal: SignalOf<Topic>) => void): () => void {
    return this.own.add(topic, listener as (signal: Signal) => void)
  }

  onGap(listener: () => void): () => void {
    return this.gaps.add(gapTopic, listener)
  }

  healthy(): boolean {
    return this.transport.isHealthy()
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.send()
    await this.sending
    await this.transport.stop()
  }

  private send(): void {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null
      if (this.pending.length > 0) this.send()
    })
  }

  /** What is being sent right now began while the line was cut, and says nothing of the gap. */
  private sendAgain(): void {
    void Promise.resolve(this.sending).then(() => {
      this.send()
    })
  }

  private async sendAll(): Promise<void> {
    if (this.owesGap && this.transport.isHealthy()) await this.settleGap()
    const signals = this.pending
    this.pending = []
    for (const batch of toBatches(signals, this.transport.batchBytesMax)) {
      const isSent = await this.transport.send(batch).then(
        () => true,
        () => false,
      )
      if (!isSent) this.owesGap = true
      if (!isSent || !this.transport.isHealthy()) this.tellLocally(batch)
      for (const { topic } of batch.signals) this.published.inc({ topic, way: isSent ? 'bus' : 'local' })
    }
  }

  /** What was told only here during an outage cannot be told afterwards, but that it happened can. */
  private async settleGap(): Promise<void> {
    this.owesGap = false
    await this.transport.send(gapBatch()).catch(() => {
      this.owesGap = true
    })
  }

  private tellLocally(batch: SignalBatch): void {
    this.toldLocally.add(batch.batchId)
    this.tell(batch, `local:${batch.batchId}`)
  }

  private receive(batch: SignalBatch, position: string): void {
    if (batch.isGap) this.gaps.call(gapTopic)
    if (!this.toldLocally.has(batch.batchId)) this.tell(batch, position)
  }

  private tell({ signals }: SignalBatch, position: string): void {
    signals.forEach((signal, at) => {
      this.heard.call(signal.topic, signal, `${position}.${String(at)}`)
    })
  }
}
