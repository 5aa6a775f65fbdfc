import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type SecondReviewId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { RevertDecision } from '@moderato/decisions'
import type { Actor } from '@moderato/http'
import type { Resolution } from '../domain/second-review.js'
import { SecondReviewAudit } from '../second-review-audit.js'
import { ComparisonRepository } from '../storage/comparison.repository.js'
import { SecondReviewRepository } from '../storage/second-review.repository.js'

@Injectable()
export class ResolveDisagreement {
  constructor(
    private readonly transactions: Transactions,
    private readonly comparisons: ComparisonRepository,
    private readonly reviews: SecondReviewRepository,
    private readonly revertDecision: RevertDecision,
    private readonly audit: SecondReviewAudit,
  ) {}

  /**
   * A lead lets the first decision stand, or takes it back (transition T11), which settles the disagreement in the same
   * transaction.
   *
   * @throws DomainError `not-found`, `already-decided`, `conflict-of-interest` for one of the two, `decision-not-revertible`
   */
  async execute(actor: Actor, id: SecondReviewId, resolution: Resolution): Promise<void> {
    const found = await this.comparisons.find(actor.siteId, id)
    if (found === null) throw new DomainError<ProblemCode>('not-found')
    if (found.state !== 'disagreed' || found.resolution !== null) throw new DomainError<ProblemCode>('already-decided')
    if (resolution === 'taken-back') {
      await this.revertDecision.execute(actor, found.decisionId)
      return
    }
    await this.transactions.run(async (tx) => {
      const decisionId = await this.reviews.confirmFirst(tx, actor.siteId, id, actor.userId)
      if (decisionId === null) throw new DomainError<ProblemCode>('already-decided')
      await this.audit.record(tx, actor, { id, act: 'resolved', data: { decisionId, resolution } })
    })
  }
}
