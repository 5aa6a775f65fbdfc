import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { newId, type MeasureId } from '@moderato/kernel'
import type { SanctionKind } from '@moderato/contracts'
import { CommentVisibility } from '@moderato/comments'
import { NoticeSender } from '@moderato/notices'
import type { ModerationCase } from '@moderato/reviewing'
import type { Decision } from './domain/decision.js'
import { SanctionKeeper } from './sanction-keeper.js'
import { CredibilityRepository } from './storage/credibility.repository.js'
import { MeasureRepository } from './storage/measure.repository.js'

/** A measure against the author that comes with a decision; no days: no end. */
export interface DecidedSanction {
  kind: SanctionKind
  days: number | null
}

/** Carries a decision out: what readers see, who is told, whose word counts more from now on. */
@Injectable()
export class DecisionEffects {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly sanctions: SanctionKeeper,
    private readonly notices: NoticeSender,
    private readonly credibility: CredibilityRepository,
    private readonly visibility: CommentVisibility,
  ) {}

  async apply(tx: Tx, subject: ModerationCase, decision: Decision, sanction: DecidedSanction | null): Promise<void> {
    const { siteId, id: caseId } = subject
    await this.measures.endProvisional(tx, siteId, caseId, decision.id)
    await this.restrict(tx, subject, decision)
    if (sanction !== null) await this.sanction(tx, subject, decision, sanction)
    const outcome = { kind: 'outcome', referenceId: decision.id, caseId, decisionId: decision.id } as const
    await this.notices.toReporters(tx, siteId, outcome)
    await this.credibility.recount(tx, siteId, caseId)
    await this.visibility.refresh(tx, siteId, subject.commentId)
  }

  /** Restricts the comment as the decision says, and tells its author why. */
  async restrict(tx: Tx, subject: ModerationCase, decision: Decision): Promise<void> {
    const { siteId, id: caseId, commentId, authorId } = subject
    const { id: decisionId, outcome, decidedBy } = decision
    if (outcome === 'dismiss' || decidedBy === null) return
    const measure = { kind: outcome, commentId, caseId, decisionId, imposedBy: decidedBy }
    await this.measures.addToComment(tx, siteId, measure)
    const reasons = { kind: 'statement-of-reasons', referenceId: decisionId, caseId, decisionId } as const
    await this.notices.toPerson(tx, siteId, authorId, reasons)
  }

  private async sanction(tx: Tx, subject: ModerationCase, decision: Decision, how: DecidedSanction): Promise<void> {
    const { id: decisionId, caseId, bulkId, decidedBy, policyCode, policyVersion, explanation } = decision
    if (decidedBy === null) return
    await this.sanctions.impose(tx, subject.siteId, {
      ...how,
      id: newId<MeasureId>(),
      userId: subject.authorId,
      basis: { caseId, decisionId, bulkId },
      imposedBy: decidedBy,
      policyCode,
      policyVersion,
      explanation,
    })
  }
}
