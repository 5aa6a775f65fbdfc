import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type SecondReviewId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { SecondReviewAudit } from '../second-review-audit.js'
import { SecondReviewRepository } from '../storage/second-review.repository.js'

@Injectable()
export class ReleaseSecondReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly reviews: SecondReviewRepository,
    private readonly audit: SecondReviewAudit,
  ) {}

  /** Gives a hold back without an opinion; it is not offered to the actor again. @throws DomainError `lease-lost` */
  async execute(actor: Actor, id: SecondReviewId, token: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const isReleased = await this.reviews.release(tx, actor.siteId, { id, holderId: actor.userId, token })
      if (!isReleased) throw new DomainError<ProblemCode>('lease-lost')
      await this.audit.record(tx, actor, { id, act: 'released' })
    })
  }
}
