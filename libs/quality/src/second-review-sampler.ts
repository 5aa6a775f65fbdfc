import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'
import { AuditTrail } from '@moderato/auditing'
import { DecisionHooks, type Decision } from '@moderato/decisions'
import type { ModerationCase } from '@moderato/reviewing'
import { sampleOf } from './domain/second-review.js'
import { SecondReviewRepository, type DecisionEnd } from './storage/second-review.repository.js'

/** Offers a share of all decisions to a second reviewer, in the transaction that decides. */
@Injectable()
export class SecondReviewSampler implements OnModuleInit {
  constructor(
    private readonly hooks: DecisionHooks,
    private readonly reviews: SecondReviewRepository,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.hooks.add({
      made: (tx, subject, decision) => this.offer(tx, subject, decision),
      takenBack: (tx, { siteId }, { id: decisionId }, by) =>
        this.close(tx, siteId, { decisionId, by, isTakenBack: true }),
      superseded: (tx, { siteId }, { original, decision }, by) =>
        this.close(tx, siteId, { decisionId: original.id, by, isTakenBack: decision.outcome !== original.outcome }),
    })
  }

  private async offer(tx: Tx, { siteId }: ModerationCase, { id: decisionId }: Decision): Promise<void> {
    const opened = await this.reviews.open(tx, siteId, { id: decisionId, sample: sampleOf(decisionId) })
    if (opened === null) return
    await this.audit.record(tx, siteId, {
      ...{ type: 'second-review-opened', actorId: null, subjectKind: 'second-review', subjectId: opened.id },
      data: { decisionId, queueId: opened.queueId },
    })
  }

  private async close(tx: Tx, siteId: SiteId, end: DecisionEnd): Promise<void> {
    const { decisionId, by } = end
    const closed = await this.reviews.overtake(tx, siteId, end)
    if (closed === null) return
    await this.audit.record(tx, siteId, {
      ...{ type: 'second-review-overtaken', actorId: by, subjectKind: 'second-review', subjectId: closed },
      data: { decisionId },
    })
  }
}
