import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { UserId } from '@moderato/kernel'
import { CommentVisibility } from '@moderato/comments'
import { NoticeSender } from '@moderato/notices'
import type { ModerationCase } from '@moderato/reviewing'
import type { Decision } from './domain/decision.js'
import { SanctionKeeper } from './sanction-keeper.js'
import { CredibilityRepository } from './storage/credibility.repository.js'
import { MeasureRepository } from './storage/measure.repository.js'

/** Takes back what a decision did. What readers see is derived again from the measures that are left. */
@Injectable()
export class DecisionUndoing {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly sanctions: SanctionKeeper,
    private readonly notices: NoticeSender,
    private readonly credibility: CredibilityRepository,
    private readonly visibility: CommentVisibility,
  ) {}

  /** Undoes a decision that was reverted, and corrects what people were told. */
  async undo(tx: Tx, subject: ModerationCase, decision: Decision, by: UserId): Promise<void> {
    const { siteId, id: caseId, authorId } = subject
    await this.lift(tx, subject, by)
    await this.measures.bringBack(tx, siteId, decision.id)
    const correction = { kind: 'correction', referenceId: decision.id, caseId, decisionId: decision.id } as const
    await this.notices.toReporters(tx, siteId, correction)
    if (decision.outcome !== 'dismiss') await this.notices.toPerson(tx, siteId, authorId, correction)
    await this.settle(tx, subject)
  }

  /** Lifts what decisions on the case imposed on the comment and on its author. */
  async lift(tx: Tx, subject: ModerationCase, by: UserId): Promise<void> {
    const lifted = await this.measures.liftOfCase(tx, subject.siteId, subject.id, by)
    for (const sanction of lifted) await this.sanctions.lifted(tx, subject.siteId, sanction)
  }

  /** Brings visibility and credibility in line with the decisions and measures as they are now. */
  async settle(tx: Tx, subject: ModerationCase): Promise<void> {
    await this.visibility.refresh(tx, subject.siteId, subject.commentId)
    await this.credibility.recount(tx, subject.siteId, subject.id)
  }
}
