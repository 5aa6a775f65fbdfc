import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'
import { StaffLeftHooks, type Leaver } from '@moderato/reviewing'
import { SecondReviewAudit } from './second-review-audit.js'
import { SecondReviewRepository } from './storage/second-review.repository.js'

/** Gives back the second review that somebody who leaves had in hand. */
@Injectable()
export class SecondReviewsOfLeaver implements OnModuleInit {
  constructor(
    private readonly hooks: StaffLeftHooks,
    private readonly reviews: SecondReviewRepository,
    private readonly audit: SecondReviewAudit,
  ) {}

  onModuleInit(): void {
    this.hooks.add((tx, siteId, leaver) => this.giveBack(tx, siteId, leaver))
  }

  private async giveBack(tx: Tx, siteId: SiteId, { userId: fromUserId, by }: Leaver): Promise<void> {
    const id = await this.reviews.releaseOf(tx, siteId, fromUserId)
    if (id === null) return
    await this.audit.record(tx, { siteId, userId: by }, { id, act: 'released', data: { fromUserId } })
  }
}
