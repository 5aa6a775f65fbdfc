import type { Signal } from '@moderato/contracts'
import { newId, type Id } from '@moderato/kernel'
import { Fifo } from './fifo.js'

export interface PastEvent {
  readonly id: string
  readonly signal: Signal
}

interface Kept extends PastEvent {
  readonly channel: string
  /** Place in this process's order. */
  readonly place: number
  readonly atMs: number
}

const keepMs = 10 * 60_000
const eventsMaxDefault = 50_000

/**
 * The events of the last ten minutes of all channels in the order they were heard, so that a reader who was cut off can
 * be told what was missed. Past the bound the oldest go first; a reader who asks for what is gone is told to start over.
 */
export class EventHistory {
  private readonly all = new Fifo<Kept>()
  private readonly byChannel = new Map<string, Fifo<Kept>>()
  private readonly placeById = new Map<string, number>()
  private nextPlace = 1
  /** Where a stream stands that was opened before anything happened; known to this process only. */
  private readonly startId = `start:${newId<Id<'history'>>()}`

  constructor(private readonly eventsMax = eventsMaxDefault) {
    this.placeById.set(this.startId, 0)
  }

  /** Id of the newest event of any channel: nothing before it is missing from a stream that stands there. */
  get newestId(): string {
    return this.all.last?.id ?? this.startId
  }

  append(channel: string, event: PastEvent, atMs: number): void {
    const kept: Kept = { ...event, channel, place: this.nextPlace++, atMs }
    this.all.push(kept)
    this.placeById.set(kept.id, kept.place)
    const ofChannel = this.byChannel.get(channel) ?? new Fifo<Kept>()
    this.byChannel.set(channel, ofChannel)
    ofChannel.push(kept)
    this.trim(atMs)
  }

  /** Events of the channel after the one with that id, oldest first; null when it is not known how many there were. */
  since(channel: string, id: string): readonly PastEvent[] | null {
    const place = this.placeById.get(id)
    if (place === undefined) return null
    return this.byChannel.get(channel)?.takeWhileFromEnd((event) => event.place > place) ?? []
  }

  /** The newest stays, however old: streams in quiet times stand there. */
  private trim(nowMs: number): void {
    while (this.all.length > 1) {
      const oldest = this.all.first
      if (!oldest || (this.all.length <= this.eventsMax && nowMs - oldest.atMs <= keepMs)) return
      this.all.shift()
      this.forget(oldest)
    }
  }

  private forget({ id, channel }: Kept): void {
    this.placeById.delete(this.startId)
    this.placeById.delete(id)
    const ofChannel = this.byChannel.get(channel)
    ofChannel?.shift()
    if (ofChannel?.length === 0) this.byChannel.delete(channel)
  }
}
