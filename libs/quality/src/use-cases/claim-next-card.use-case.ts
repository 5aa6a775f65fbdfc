import { Injectable } from '@nestjs/common'
import type { CaseId, SecondReviewId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { ClaimNextCase, QueueAccess } from '@moderato/reviewing'
import { decisionsBetween } from '../domain/interleaving.js'
import { PaceRepository } from '../storage/pace.repository.js'
import { ClaimNextSecondReview } from './claim-next-second-review.use-case.js'

/** What a reviewer gets next. */
export type NextCard = { kind: 'case'; caseId: CaseId } | { kind: 'second-review'; reviewId: SecondReviewId }

@Injectable()
export class ClaimNextCard {
  constructor(
    private readonly access: QueueAccess,
    private readonly pace: PaceRepository,
    private readonly cases: ClaimNextCase,
    private readonly reviews: ClaimNextSecondReview,
  ) {}

  /**
   * The next case, or somebody else's decision to make again: after as many own decisions as the share of second reviews
   * asks for, and whenever no case waits. A reviewer who holds a second review gets cases meanwhile, never that one again.
   *
   * @param queues - to take from; null for all the actor works in
   * @returns null when nothing waits
   * @throws DomainError `queue-unknown`, `claim-limit-reached`
   */
  async execute(actor: Actor, queues: readonly string[] | null): Promise<NextCard | null> {
    const due = (await this.isSecondReviewDue(actor, queues)) ? await this.secondReview(actor, queues) : null
    if (due !== null) return due
    const caseId = await this.cases.execute(actor, queues)
    return caseId === null ? this.secondReview(actor, queues) : { kind: 'case', caseId }
  }

  private async isSecondReviewDue(actor: Actor, queues: readonly string[] | null): Promise<boolean> {
    const queueIds = await this.access.claimableQueueIds(actor, queues)
    const between = decisionsBetween(await this.pace.share(actor.siteId, queueIds))
    if (between === null) return false
    return (await this.pace.decisionsSinceOpinion(actor.siteId, actor.userId, between)) >= between
  }

  private async secondReview(actor: Actor, queues: readonly string[] | null): Promise<NextCard | null> {
    const reviewId = await this.reviews.executeAnew(actor, queues)
    return reviewId === null ? null : { kind: 'second-review', reviewId }
  }
}
