import type { Signal } from '@moderato/contracts'

export type SignalTopic = Signal['topic']
export type SignalOf<Topic extends SignalTopic> = Extract<Signal, { topic: Topic }>

/** @param eventId - the same in every process; `local:…` for what this process could tell nobody but itself */
export type SignalListener<Topic extends SignalTopic> = (signal: SignalOf<Topic>, eventId: string) => void

/**
 * Small messages to every process, this one included, about facts that were just committed: ids, never content.
 * They may be lost or doubled, so a listener drops caches and fetches afresh, and never counts.
 */
export abstract class Signals {
  /** Tells everybody, soon. Fire and forget: never throws, never waits, costs the caller nothing. Call it after commit. */
  abstract publish(signal: Signal): void

  /**
   * Calls back for each signal of the topic, in the one order that all processes see. Without a bus, this process hears
   * itself. @returns a function that stops it
   */
  abstract on<Topic extends SignalTopic>(topic: Topic, listener: SignalListener<Topic>): () => void

  /**
   * Calls back inside `publish`, for signals of this process only and before anybody else hears of them: what a caller
   * wrote must be gone from this process's caches before it is answered. @returns a function that stops it
   */
  abstract onOwn<Topic extends SignalTopic>(topic: Topic, listener: (signal: SignalOf<Topic>) => void): () => void

  /** Calls back when signals may have been missed: drop everything that rests on them. @returns a function that stops it */
  abstract onGap(listener: () => void): () => void

  /** Whether signals of other processes arrive right now, as far as this process knows. */
  abstract healthy(): boolean
}
