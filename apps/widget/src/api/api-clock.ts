import { SystemClock } from '@moderato/kernel'

/** The service's clock, as far as its first answer told: what is over there is over, whatever the device says. */
export class ApiClock extends SystemClock {
  /** NaN until an answer tells. */
  #aheadMs = NaN

  /** @param date - of an answer, to the second */
  hear(date: string | null): void {
    this.#aheadMs ||= Date.parse(date ?? '') - super.nowMs()
  }

  override nowMs(): number {
    return super.nowMs() + (this.#aheadMs || 0)
  }
}
