import { Injectable } from '@nestjs/common'
import { DomainError } from '@moderato/kernel'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../access/actor.js'
import { throttledAddress } from './client-address.js'
import { MinuteCounter, refuseAfter } from './minute-counter.js'
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
  private readonly reads = new MinuteCounter(readsPerMinute)
  private readonly anonymousWrites = new MinuteCounter(anonymousWritesPerMinute)
  /** Apart from the reads: who shares an address with busy readers without a token can still prove to be somebody. */
  private readonly unproven = new MinuteCounter(readsPerMinute)

  constructor(
    private readonly policy: ThrottlePolicy,
    private readonly writes: WriteCounter,
  ) {}

  /** Counts a request that is entitled to its answer. @throws DomainError `too-many-requests` with `retryAfterSec` */
  async admit(request: FastifyRequest, actor: Actor | null): Promise<void> {
    const caller = actor === null ? throttledAddress(request.ip) : `${actor.siteId}:${actor.userId}`
    if (isRead(request.method)) return this.reads.count(caller)
    if (actor === null) return this.anonymousWrites.count(caller)
    const points = this.policy.pointsPerMinute(actor)
    const pointsPerMinute = typeof points === 'number' ? points : await points
    refuseAfter(await this.writes.count(caller, pointsPerMinute))
  }

  /**
   * Counts a request by its address before anything is looked up for it, whatever it claims to be.
   *
   * @throws DomainError `too-many-requests` with `retryAfterSec`
   */
  countUnproven(request: FastifyRequest): Promise<void> {
    return this.unproven.count(throttledAddress(request.ip))
  }

  /**
   * Finds something out about a request that may have no right to any answer. Only refusals stay counted: neither who
   * is in order nor who meets an outage pays for it.
   *
   * @param isProof - whether an answer shows the request to be in order; each does unless this says otherwise
   */
  async prove<T>(
    request: FastifyRequest,
    ask: () => Promise<T>,
    isProof: (answer: T) => boolean = () => true,
  ): Promise<T> {
    await this.countUnproven(request)
    try {
      const answer = await ask()
      if (isProof(answer)) await this.forgive(request)
      return answer
    } catch (error) {
      if (!(error instanceof DomainError)) await this.forgive(request)
      throw error
    }
  }

  private forgive(request: FastifyRequest): Promise<void> {
    return this.unproven.giveBack(throttledAddress(request.ip))
  }
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}
