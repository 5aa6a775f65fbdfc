import { useSyncExternalStore } from 'react'
import { clock } from '../../../app/clock.js'
import { restMin } from './care.js'

const minuteMs = 60_000

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

  /** Whoever was away for long enough has rested. */
  cameBack(awayMs: number): void {
    if (awayMs >= restMin * minuteMs) this.rest()
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
