import { DomainError } from '@moderato/kernel'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

/** Counts per minute in this process alone: what it counts by may be an address, and no address may reach Redis. */
export class MinuteCounter {
  private readonly limiter: RateLimiterMemory

  constructor(pointsPerMinute: number) {
    this.limiter = new RateLimiterMemory({ points: pointsPerMinute, duration: 60 })
  }

  /** @throws DomainError `too-many-requests` with `retryAfterSec` */
  async count(caller: string): Promise<void> {
    try {
      await this.limiter.consume(caller)
    } catch (refusal) {
      refuseAfter((refusal as RateLimiterRes).msBeforeNext)
    }
  }

  /** Takes back what was counted for the caller a moment ago. */
  async giveBack(caller: string): Promise<void> {
    await this.limiter.reward(caller)
  }
}

/** @throws DomainError `too-many-requests` with `retryAfterSec`, unless there is nothing to wait for */
export function refuseAfter(waitMs: number): void {
  if (waitMs > 0) throw new DomainError('too-many-requests', null, { retryAfterSec: Math.ceil(waitMs / 1000) })
}
