import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import type { SecondReviewId } from '@moderato/kernel'
import { SiteCatalog } from '@moderato/identity'
import type { Actor } from '@moderato/http'
import { QueueAccess } from '@moderato/reviewing'
import { SecondReviewAudit } from '../second-review-audit.js'
import { SecondReviewRepository } from '../storage/second-review.repository.js'

@Injectable()
export class ClaimNextSecondReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly sites: SiteCatalog,
    private readonly access: QueueAccess,
    private readonly reviews: SecondReviewRepository,
    private readonly audit: SecondReviewAudit,
  ) {}

  /**
   * Takes the oldest decision that waits for the actor's second opinion; who holds one gets that again.
   *
   * @param queues - to take from; null for all the actor works in
   * @returns null when nothing waits
   * @throws DomainError `queue-unknown`
   */
  async execute(actor: Actor, queues: readonly string[] | null): Promise<SecondReviewId | null> {
    return this.take(actor, queues, true)
  }

  /** As {@link execute}; null too for who holds one already. */
  async executeAnew(actor: Actor, queues: readonly string[] | null): Promise<SecondReviewId | null> {
    return this.take(actor, queues, false)
  }

  private async take(
    actor: Actor,
    queues: readonly string[] | null,
    givesOwnAgain: boolean,
  ): Promise<SecondReviewId | null> {
    const { siteId, userId } = actor
    const { leaseSec } = (await this.sites.get(siteId)).settings
    const queueIds = await this.access.claimableQueueIds(actor, queues)
    return this.transactions.run(async (tx) => {
      const own = await this.reviews.prolongOwn(tx, siteId, userId, leaseSec)
      if (own !== null) return givesOwnAgain ? own : null
      const taken = await this.reviews.takeNext(tx, siteId, { id: userId, queueIds, leaseSec })
      if (taken === null) return null
      const { id, previousHolderId } = taken
      const data = previousHolderId === null ? {} : { expiredHolderId: previousHolderId }
      await this.audit.record(tx, actor, { id, act: 'claimed', data })
      return id
    })
  }
}
