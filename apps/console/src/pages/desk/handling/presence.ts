import { clock } from '../../../app/clock.js'

/** Whoever touched nothing for so long may have left. */
const idleMsMax = 120_000
const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

/** Whether somebody sits at the desk: claims of whoever left run out, and nothing new is claimed for them. */
class Presence {
  #lastSignMs = clock.nowMs()
  #onReturn: (awayMs: number) => void = () => undefined

  /** @param onReturn - called at the first sign of life after a while without one, and now if that was long ago */
  start(onReturn: (awayMs: number) => void): void {
    this.#onReturn = onReturn
    this.#note()
    for (const sign of signsOfLife) addEventListener(sign, this.#note, { passive: true })
  }

  stop(): void {
    for (const sign of signsOfLife) removeEventListener(sign, this.#note)
  }

  isThere(): boolean {
    return clock.nowMs() - this.#lastSignMs < idleMsMax
  }

  readonly #note = () => {
    const awayMs = clock.nowMs() - this.#lastSignMs
    this.#lastSignMs = clock.nowMs()
    if (awayMs >= idleMsMax) this.#onReturn(awayMs)
  }
}

export const presence = new Presence()
