import type { EventStream, StreamPlan } from './event-stream.js'
import { channelKey, type StreamChannel } from './stream-channel.js'

const streamsMax = 5000
const streamsPerPersonMax = 20
/** Whole newsrooms and mobile networks stand behind one address. */
const streamsPerAddressMax = 200

const nobody: ReadonlySet<EventStream> = new Set()

/** The open streams, by channel and by caller. */
export class StreamRegister {
  private readonly streams = new Set<EventStream>()
  private readonly byChannel = new Map<string, Set<EventStream>>()
  private readonly countByCaller = new Map<string, number>()

  hasRoom({ callerKey, viewerId }: Pick<StreamPlan, 'callerKey' | 'viewerId'>): boolean {
    const callerMax = viewerId === null ? streamsPerAddressMax : streamsPerPersonMax
    return this.streams.size < streamsMax && (this.countByCaller.get(callerKey) ?? 0) < callerMax
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
