import type { EventStream } from './event-stream.js'
import { channelKey, type StreamChannel } from './stream-channel.js'

const streamsMax = 5000
/** Tabs of one person, or people behind one address. */
const streamsPerCallerMax = 20

const nobody: ReadonlySet<EventStream> = new Set()

/** The open streams, by channel and by caller. */
export class StreamRegister {
  private readonly streams = new Set<EventStream>()
  private readonly byChannel = new Map<string, Set<EventStream>>()
  private readonly countByCaller = new Map<string, number>()

  hasRoom(callerKey: string): boolean {
    return this.streams.size < streamsMax && (this.countByCaller.get(callerKey) ?? 0) < streamsPerCallerMax
  }

  add(stream: EventStream): void {
    const { channel, callerKey } = stream.plan
    const key = channelKey(channel)
    const ofChannel = this.byChannel.get(key) ?? new Set()
    this.byChannel.set(key, ofChannel)
    ofChannel.add(stream)
    this.streams.add(stream)
    this.countByCaller.set(callerKey, (this.countByCaller.get(callerKey) ?? 0) + 1)
  }

  remove(stream: EventStream): void {
    if (!this.streams.delete(stream)) return
    const { channel, callerKey } = stream.plan
    const key = channelKey(channel)
    const ofChannel = this.byChannel.get(key)
    ofChannel?.delete(stream)
    if (ofChannel?.size === 0) this.byChannel.delete(key)
    const count = (this.countByCaller.get(callerKey) ?? 1) - 1
    if (count > 0) this.countByCaller.set(callerKey, count)
    else this.countByCaller.delete(callerKey)
  }

  /** Safe to walk while streams end. */
  all(): Iterable<EventStream> {
    return this.streams
  }

  of(channel: string): ReadonlySet<EventStream> {
    return this.byChannel.get(channel) ?? nobody
  }

  countByKind(): Map<StreamChannel['kind'], number> {
    const counts = new Map<StreamChannel['kind'], number>([
      ['thread', 0],
      ['moderation', 0],
      ['person', 0],
    ])
    for (const { plan } of this.streams) counts.set(plan.channel.kind, (counts.get(plan.channel.kind) ?? 0) + 1)
    return counts
  }
}
