import type { Signal } from '@moderato/contracts'
import type { UserId } from '@moderato/kernel'
import type { StreamChannel } from './stream-channel.js'
import { eventFrame, renderSignal, type StreamEvent } from './event-frame.js'
import type { StreamSink } from './stream-sink.js'

/** Why a stream ended; the last event of a stream the server ends says it. */
export type StreamEnd = 'left' | 'slow' | 'expired' | 'rights-lost' | 'failed' | 'shutdown'

/** One stream to open: what it carries, to whom, and until when. */
export interface StreamPlan {
  channel: StreamChannel
  /** What the reader's `Last-Event-ID` says; null or empty where it says nothing. */
  lastEventId: string | null
  /** Who reads, or null for anybody: their `rights.changed` has them checked at once. */
  viewerId: UserId | null
  /** Whom the stream counts against, e.g. a person's id or an address block; never logged. */
  callerKey: string
  /** False for what this reader is spared, e.g. comments of people they blocked. Called often: no waiting, no throwing. */
  filter?: (signal: Signal) => boolean
  /** What this reader is told of a signal; null for nothing. Without it, ids as in {@link renderSignal}. */
  render?: (signal: Signal) => StreamEvent | null
  /** When the token ends, milliseconds since the epoch; null for readers without one. */
  expiresAtMs: number | null
  /** Asked every few seconds, and when rights change; the stream ends when it says no, or fails twice. */
  isStillAllowed?: () => Promise<boolean>
}

const bufferBytesMax = 256 * 1024
/** With half a second of the sweep and a second for the answer, rights that are gone close a stream within 5 s. */
const checkEveryMs = 3000
const failedChecksMax = 2

/** One reader on one channel. */
export class EventStream {
  private isOver = false
  private isChecking = false
  private failedChecks = 0
  private checkAtMs: number

  constructor(
    readonly plan: StreamPlan,
    private readonly sink: StreamSink,
    nowMs: number,
    private readonly onEnd: (why: StreamEnd) => void,
  ) {
    this.checkAtMs = nowMs + checkEveryMs
    sink.onClose(() => {
      this.finish('left')
    })
  }

  /** @param sharedFrame - the event's text where the plan does not render it by itself */
  tell(signal: Signal, id: string, sharedFrame: string | null): void {
    try {
      const frame = this.frameFor(signal, id, sharedFrame)
      if (frame !== null) this.write(frame)
    } catch {
      // Whatever this reader's filter stumbled over must not cost the others their event.
      this.end('failed')
    }
  }

  write(text: string): void {
    if (this.isOver) return
    if (this.sink.bufferedBytes > bufferBytesMax) {
      this.finish('slow')
      this.sink.destroy()
      return
    }
    this.sink.write(text)
  }

  /** Has rights asked about at the next sweep. */
  checkSoon(): void {
    this.checkAtMs = 0
  }

  /** Ends the stream when its token or its rights have. */
  sweep(nowMs: number): void {
    const { expiresAtMs, isStillAllowed } = this.plan
    if (expiresAtMs !== null && nowMs >= expiresAtMs) this.end('expired')
    else if (isStillAllowed && nowMs >= this.checkAtMs && !this.isChecking) {
      this.checkAtMs = nowMs + checkEveryMs
      void this.check(isStillAllowed)
    }
  }

  end(why: StreamEnd): void {
    if (this.isOver) return
    this.sink.write(`event: closed\ndata: ${JSON.stringify({ reason: why })}\n\n`)
    this.finish(why)
    this.sink.end()
  }

  private frameFor(signal: Signal, id: string, sharedFrame: string | null): string | null {
    const { filter, render } = this.plan
    if (filter && !filter(signal)) return null
    if (!render) return sharedFrame
    const event = render(signal)
    return event && eventFrame(event, id)
  }

  private async check(isStillAllowed: () => Promise<boolean>): Promise<void> {
    this.isChecking = true
    try {
      const isAllowed = await isStillAllowed()
      this.failedChecks = 0
      if (!isAllowed) this.end('rights-lost')
    } catch {
      this.failedChecks++
      if (this.failedChecks >= failedChecksMax) this.end('rights-lost')
    } finally {
      this.isChecking = false
    }
  }

  private finish(why: StreamEnd): void {
    if (this.isOver) return
    this.isOver = true
    this.onEnd(why)
  }
}

/** The text all readers of a channel share. */
export function sharedFrame(signal: Signal, id: string): string | null {
  const event = renderSignal(signal)
  return event && eventFrame(event, id)
}
