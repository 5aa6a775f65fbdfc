import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import type { Signal } from '@moderato/contracts'
import { Clock, DomainError } from '@moderato/kernel'
import { type Counter, Metrics } from '@moderato/telemetry'
import { Signals } from '../signals/signals.js'
import { eventFrame, heartbeatFrame, openingFrame } from './event-frame.js'
import { EventHistory } from './event-history.js'
import { EventStream, sharedFrame, type StreamEnd, type StreamPlan } from './event-stream.js'
import { openFastifySink } from './fastify-sink.js'
import { StreamRegister } from './stream-register.js'
import { channelKey, channelOf } from './stream-channel.js'
import type { StreamSink } from './stream-sink.js'

const sweepMs = 500
const heartbeatMs = 15_000

/**
 * Event streams of this process. A reader who comes back with `Last-Event-ID` is told all that was missed in the last
 * ten minutes, or `resync` when that is not known; then the events of the channel as they happen.
 */
@Injectable()
export class EventStreams implements OnModuleInit, OnModuleDestroy {
  private history = new EventHistory()
  private readonly streams = new StreamRegister()
  private readonly ended: Counter<'reason'>
  private timers: NodeJS.Timeout[] = []
  private isStopping = false

  constructor(
    private readonly signals: Signals,
    private readonly clock: Clock,
    metrics: Metrics,
  ) {
    metrics.gauge({ name: 'streams_open', help: 'Event streams by kind.', labels: ['kind'] }, (gauge) => {
      for (const [kind, count] of this.streams.countByKind()) gauge.set({ kind }, count)
    })
    this.ended = metrics.counter({
      name: 'streams_ended_total',
      help: 'Event streams by why they ended.',
      labels: ['reason'],
    })
    for (const topic of ['thread', 'moderation', 'person'] as const) {
      this.signals.on(topic, (signal, id) => {
        this.hear(signal, id)
      })
    }
    this.signals.onGap(() => {
      this.resyncAll()
    })
  }

  onModuleInit(): void {
    const everySweep = () => {
      this.sweep()
    }
    const everyHeartbeat = () => {
      for (const stream of this.streams.all()) stream.write(heartbeatFrame(this.history.newestId))
    }
    this.timers = [setInterval(everySweep, sweepMs), setInterval(everyHeartbeat, heartbeatMs)]
  }

  /** Where a stream resumes that is to tell all that happens from now on: the `Last-Event-ID` of whoever reads at this moment. */
  get place(): string {
    return this.history.newestId
  }

  /**
   * Answers the request with a stream.
   *
   * @throws DomainError `too-many-requests` when the caller or this process has as many as it may
   */
  open(reply: FastifyReply, plan: StreamPlan): void {
    this.admit(plan)
    this.begin(openFastifySink(reply), plan)
  }

  /** Same, on any kind of connection. @throws DomainError `too-many-requests`, `service-unavailable` */
  openOn(sink: StreamSink, plan: StreamPlan): void {
    this.admit(plan)
    this.begin(sink, plan)
  }

  /** Before the server waits for the requests it is serving, which a stream would keep it from finishing. */
  onModuleDestroy(): void {
    this.isStopping = true
    for (const timer of this.timers) clearInterval(timer)
    for (const stream of this.streams.all()) stream.end('shutdown')
  }

  private admit(plan: StreamPlan): void {
    if (this.isStopping) throw new DomainError('service-unavailable')
    if (!this.streams.hasRoom(plan)) throw new DomainError('too-many-requests')
  }

  private begin(sink: StreamSink, plan: StreamPlan): void {
    const key = channelKey(plan.channel)
    const stream: EventStream = new EventStream(plan, sink, this.clock.nowMs(), (why: StreamEnd) => {
      this.streams.remove(stream)
      this.ended.inc({ reason: why })
    })
    const missed = plan.lastEventId ? this.history.since(key, plan.lastEventId) : []
    this.streams.add(stream)
    if (missed === null) stream.write(resyncFrame(this.history.newestId))
    else {
      for (const { signal, id } of missed) stream.tell(signal, id, sharedFrame(signal, id))
      stream.write(openingFrame(this.history.newestId))
    }
  }

  private hear(signal: Signal, id: string): void {
    const channel = channelOf(signal)
    if (!channel) return
    const key = channelKey(channel)
    this.history.append(key, { id, signal }, this.clock.nowMs())
    const listening = this.streams.of(key)
    if (listening.size > 0) {
      const frame = sharedFrame(signal, id)
      for (const stream of listening) stream.tell(signal, id, frame)
    }
    if (signal.topic !== 'person') return
    for (const stream of this.streams.all()) {
      const isTheirs = stream.plan.viewerId === signal.userId && stream.plan.channel.siteId === signal.siteId
      if (isTheirs) stream.checkSoon()
    }
  }

  /** Something may have been missed, rights included; what is known of the past has a hole. */
  private resyncAll(): void {
    this.history = new EventHistory()
    for (const stream of this.streams.all()) {
      stream.write(resyncFrame(this.history.newestId))
      stream.checkSoon()
    }
  }

  private sweep(): void {
    const nowMs = this.clock.nowMs()
    for (const stream of this.streams.all()) stream.sweep(nowMs)
  }
}

function resyncFrame(id: string): string {
  return eventFrame({ type: 'resync', data: {} }, id)
}
