import { Injectable } from '@nestjs/common'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import type { ModerationCase } from './domain/moderation-case.js'
import { ReviewQueueRepository } from './storage/review-queue.repository.js'

/** The cases a member of the staff may know of. */
export class QueueScope {
  /** @param queueIds - null for every queue and for cases that are in none yet */
  constructor(readonly queueIds: readonly string[] | null) {}

  /** @throws DomainError `not-found` for a case outside the scope, as if there were none */
  admit(found: ModerationCase | null): ModerationCase {
    const { queueIds } = this
    const mayKnow = found !== null && (queueIds === null || (found.queue !== null && queueIds.includes(found.queue.id)))
    if (!mayKnow) throw new DomainError<ProblemCode>('not-found')
    return found
  }
}

/** Which queues a member of the staff works in: moderators in those they are members of, leads in all. */
@Injectable()
export class QueueAccess {
  constructor(private readonly queues: ReviewQueueRepository) {}

  /** Queue ids, or null for every queue and for cases that are in none yet. */
  async visibleQueueIds(actor: Actor): Promise<string[] | null> {
    if (actor.role !== 'moderator') return null
    return (await this.queues.listMemberships(actor.siteId, actor.userId)).map(({ queueId }) => queueId)
  }

  /**
   * Queues to take cases from: those asked for, or all of the actor's own; without those that ask for a skill which a
   * moderator does not have.
   *
   * @throws DomainError `queue-unknown`
   */
  async claimableQueueIds(actor: Actor, asked: readonly string[] | null): Promise<string[]> {
    const own = await this.ownQueues(actor)
    if (asked?.every((id) => own.some(({ queueId }) => queueId === id)) === false) {
      throw new DomainError<ProblemCode>('queue-unknown')
    }
    return own.flatMap(({ queueId, isSkilled }) => (isSkilled && (asked?.includes(queueId) ?? true) ? [queueId] : []))
  }

  private async ownQueues({ siteId, userId, role }: Actor): Promise<{ queueId: string; isSkilled: boolean }[]> {
    if (role === 'moderator') return this.queues.listMemberships(siteId, userId)
    return (await this.queues.listIds(siteId)).map((queueId) => ({ queueId, isSkilled: true }))
  }

  /** The actor's view of cases; ask for it before a transaction, and use it inside. */
  async scopeOf(actor: Actor): Promise<QueueScope> {
    return new QueueScope(await this.visibleQueueIds(actor))
  }
}
