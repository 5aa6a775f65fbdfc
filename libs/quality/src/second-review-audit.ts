import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { SecondReviewId } from '@moderato/kernel'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'

/** What is done to a second review, in the words of the audit. */
export type SecondReviewAct = 'claimed' | 'released' | 'decided' | 'resolved'

/** Records what people do to second reviews, in the transaction in which they do it. */
@Injectable()
export class SecondReviewAudit {
  constructor(private readonly audit: AuditTrail) {}

  async record(
    tx: Tx,
    { siteId, userId }: Pick<Actor, 'siteId' | 'userId'>,
    what: { id: SecondReviewId; act: SecondReviewAct; data?: Record<string, unknown> },
  ): Promise<void> {
    await this.audit.record(tx, siteId, {
      type: `second-review-${what.act}`,
      actorId: userId,
      subjectKind: 'second-review',
      subjectId: what.id,
      data: what.data ?? {},
    })
  }
}
