import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type SecondReviewId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { SiteCatalog } from '@moderato/identity'
import type { Actor } from '@moderato/http'
import { SecondReviewRepository } from '../storage/second-review.repository.js'

@Injectable()
export class RenewSecondReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly sites: SiteCatalog,
    private readonly reviews: SecondReviewRepository,
  ) {}

  /** Prolongs the actor's live hold. @throws DomainError `lease-lost` */
  async execute(actor: Actor, id: SecondReviewId, token: string): Promise<void> {
    const { leaseSec } = (await this.sites.get(actor.siteId)).settings
    await this.transactions.run(async (tx) => {
      const hold = { id, holderId: actor.userId, token }
      const isRenewed = await this.reviews.renew(tx, actor.siteId, hold, leaseSec)
      if (!isRenewed) throw new DomainError<ProblemCode>('lease-lost')
    })
  }
}
