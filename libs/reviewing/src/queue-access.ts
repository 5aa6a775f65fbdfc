import { Injectable } from '@nestjs/common'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import type { ModerationCase } from './domain/moderation-case.js'
import { ReviewQueueRepository } from './storage/review-queue.repository.js'

/** Which queues a member of the staff works in: moderators in those they are members of, leads in all. */
@Injectable()
export class QueueAccess {
  constructor(private readonly queues: ReviewQueueRepository) {}

  /** Queue ids, or null for every queue and for cases that are in none yet. */
  async visibleQueueIds(actor: Actor): Promise<string[] | null> {
    if (actor.role !== 'moderator') return null
    return this.queues.listMemberships(actor.siteId, actor.userId)
  }

  /** Queues to take cases from: those asked for, or all of the actor's own. @throws DomainError `queue-unknown` */
  async claimableQueueIds(actor: Actor, asked: readonly string[] | null): Promise<string[]> {
    const own = (await this.visibleQueueIds(actor)) ?? (await this.queues.listIds(actor.siteId))
    if (asked === null) return own
    if (!asked.every((id) => own.includes(id))) throw new DomainError<ProblemCode>('queue-unknown')
    return [...asked]
  }

  /** @throws DomainError `not-found` for a case the actor's queues do not hold, as if there were none */
  async refuseForeign(actor: Actor, found: ModerationCase | null): Promise<ModerationCase> {
    const visible = await this.visibleQueueIds(actor)
    const mayKnow = found !== null && (visible === null || (found.queue !== null && visible.includes(found.queue.id)))
    if (!mayKnow) throw new DomainError<ProblemCode>('not-found')
    return found
  }
}
