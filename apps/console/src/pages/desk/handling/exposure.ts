import { useSyncExternalStore } from 'react'
import { clock } from '../../../app/clock.js'

/** What a person has had to read since they last rested. */
export interface Sitting {
  readonly hard: number
  readonly sinceMs: number
}

class Exposure {
  readonly #listeners = new Set<() => void>()
  #sitting: Sitting = { hard: 0, sinceMs: clock.nowMs() }

  readonly get = (): Sitting => this.#sitting

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** One more case that was hard to read. */
  add(): void {
    this.#set({ ...this.#sitting, hard: this.#sitting.hard + 1 })
  }

  /** Counting starts anew. */
  rest(): void {
    this.#set({ hard: 0, sinceMs: clock.nowMs() })
  }

  #set(sitting: Sitting): void {
    this.#sitting = sitting
    for (const listener of this.#listeners) listener()
  }
}

export const exposure = new Exposure()

export function useExposure(): Sitting {
  return useSyncExternalStore(exposure.subscribe, exposure.get)
}
