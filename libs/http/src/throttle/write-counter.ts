import { Injectable } from '@nestjs/common'
import { RedisConnections } from '@moderato/redis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'

/** Longest wait for Redis before a decision is made here. Well above a slow answer, well below what a person notices. */
export const redisPatienceMs = 40
/** After Redis kept somebody waiting, time during which it is not asked again. */
const redisRestMs = 1000
const windowSec = 60

/**
 * Counts actions per key and minute: in Redis for all processes together, in one round trip. While Redis is away or
 * slow, this process counts alone with the same bound, so that limits never stop the service.
 */
@Injectable()
export class WriteCounter {
  private readonly shared = new Map<number, RateLimiterAbstract>()
  private readonly local = new Map<number, RateLimiterMemory>()
  private restUntilMs = 0

  constructor(private readonly redis: RedisConnections) {}

  /**
   * Counts one action.
   *
   * @param key - whose; ids only
   * @returns milliseconds to wait when the bound is passed, else 0
   */
  async count(key: string, pointsPerMinute: number): Promise<number> {
    const local = () => waitOf(this.localFor(pointsPerMinute).consume(key))
    if (!this.redis.isReady || performance.now() < this.restUntilMs) return local()
    const shared = waitOf(this.sharedFor(pointsPerMinute).consume(key)).catch(() => null)
    const wait = await within(redisPatienceMs, shared)
    if (wait === 'late') this.restUntilMs = performance.now() + redisRestMs
    return wait === null || wait === 'late' ? local() : wait
  }

  private sharedFor(points: number): RateLimiterAbstract {
    let limiter = this.shared.get(points)
    if (limiter === undefined) {
      const keyPrefix = `${this.redis.keyPrefix}throttle`
      limiter = new RateLimiterRedis({ storeClient: this.redis.main, keyPrefix, points, duration: windowSec })
      this.shared.set(points, limiter)
    }
    return limiter
  }

  private localFor(points: number): RateLimiterMemory {
    let limiter = this.local.get(points)
    if (limiter === undefined) {
      limiter = new RateLimiterMemory({ points, duration: windowSec })
      this.local.set(points, limiter)
    }
    return limiter
  }
}

/** The library says no by rejecting with its result; anything else it rejects with is a failure. */
async function waitOf(answer: Promise<RateLimiterRes>): Promise<number> {
  try {
    await answer
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, refusal.msBeforeNext)
    throw refusal
  }
}

async function within<T>(patienceMs: number, work: Promise<T>): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      resolve('late')
    }, patienceMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
