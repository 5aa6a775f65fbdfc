import { Clock } from '@moderato/kernel'

/** Answers tell the time to the second. */
const resolutionMs = 1000

/**
 * The clock of the service, as far as its answers tell: claims, deadlines and undo windows are timed there, and a device may
 * be hours off.
 */
export class ServiceClock extends Clock {
  #aheadMs = 0

  constructor(private readonly device: Clock) {
    super()
  }

  nowMs(): number {
    return this.device.nowMs() + this.#aheadMs
  }

  /**
   * Hears an answer. The service's moment lay between asking and hearing, so what was thought of its clock holds as long as it
   * falls between them too: how long answers take moves nothing.
   *
   * @param date - header of the answer
   * @param sentMs - when it was asked for, by the device's clock
   */
  hear(date: string | null, sentMs: number): void {
    const toldMs = Date.parse(date ?? '')
    if (Number.isNaN(toldMs)) return
    const least = toldMs - this.device.nowMs()
    const most = toldMs + resolutionMs - sentMs
    this.#aheadMs = Math.min(most, Math.max(least, this.#aheadMs))
  }
}
