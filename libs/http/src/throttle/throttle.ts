import { Injectable } from '@nestjs/common'
import { DomainError } from '@moderato/kernel'
import type { FastifyRequest } from 'fastify'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import type { Actor } from '../access/actor.js'
import { throttledAddress } from './client-address.js'
import { ThrottlePolicy } from './throttle-policy.port.js'
import { WriteCounter } from './write-counter.js'

/** Writes without a token (legal notices) are rare; a whole office behind one address still gets through. */
const anonymousWritesPerMinute = 20
/** Reads that reach a handler; pages served from memory cost less than a refusal and are not counted. */
const readsPerMinute = 6000

/**
 * Says when somebody asks for too much, per person, or per address without a token: a person's writes across all
 * processes, the rest in this one. Addresses are counted in this process only: no address, nor a hash of one, may reach Redis.
 */
@Injectable()
export class Throttle {
  private readonly reads = new RateLimiterMemory({ points: readsPerMinute, duration: 60 })
  private readonly anonymousWrites = new RateLimiterMemory({ points: anonymousWritesPerMinute, duration: 60 })

  constructor(
    private readonly policy: ThrottlePolicy,
    private readonly writes: WriteCounter,
  ) {}

  /** @throws DomainError `too-many-requests` with `retryAfterSec` */
  async admit(request: FastifyRequest, actor: Actor | null): Promise<void> {
    const waitMs = await this.countOne(request, actor)
    if (waitMs > 0) throw new DomainError('too-many-requests', null, { retryAfterSec: Math.ceil(waitMs / 1000) })
  }

  private async countOne(request: FastifyRequest, actor: Actor | null): Promise<number> {
    const caller = actor === null ? throttledAddress(request.ip) : `${actor.siteId}:${actor.userId}`
    if (isRead(request.method)) return countHere(this.reads, caller)
    if (actor === null) return countHere(this.anonymousWrites, caller)
    const points = this.policy.pointsPerMinute(actor)
    const pointsPerMinute = typeof points === 'number' ? points : await points
    return this.writes.count(caller, pointsPerMinute)
  }
}

async function countHere(limiter: RateLimiterMemory, caller: string): Promise<number> {
  try {
    await limiter.consume(caller)
    return 0
  } catch (refusal) {
    return (refusal as RateLimiterRes).msBeforeNext
  }
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}
