import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { CommentVisibility } from '@moderato/comments'
import { CaseEventRepository, CaseSignals, type ModerationCase } from '@moderato/reviewing'
import type { Decision } from './domain/decision.js'
import { AftermathRepository } from './storage/aftermath.repository.js'
import { DecisionRepository, type NewDecision } from './storage/decision.repository.js'

/** Carries a decision out: what readers see, who is told, what is recorded. */
@Injectable()
export class DecisionEffects {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly aftermath: AftermathRepository,
    private readonly visibility: CommentVisibility,
    private readonly events: CaseEventRepository,
    private readonly signals: CaseSignals,
  ) {}

  /** Ends the claim with the decision and everything that follows from it. @throws DomainError `lease-lost` */
  async carryOut(tx: Tx, subject: ModerationCase, made: NewDecision): Promise<Decision> {
    const claim = { caseId: subject.id, holderId: made.decidedBy, token: made.leaseToken }
    const seq = await this.decisions.closeCase(tx, subject.siteId, claim)
    if (seq === null) throw new DomainError<ProblemCode>('lease-lost')
    const decision = await this.decisions.add(tx, subject.siteId, { ...made, seq })
    await this.apply(tx, subject, decision)
    return decision
  }

  private async apply(tx: Tx, subject: ModerationCase, decision: Decision): Promise<void> {
    const { siteId } = subject
    const { id: decisionId, caseId, outcome, seq } = decision
    if (outcome !== 'dismiss') {
      await this.decisions.addMeasure(tx, siteId, { kind: outcome, commentId: subject.commentId, caseId, decisionId })
      await this.aftermath.stateReasons(tx, siteId, caseId, decisionId)
    }
    await this.aftermath.answerReporters(tx, siteId, caseId, decisionId)
    await this.aftermath.judgeReporters(tx, siteId, caseId, outcome !== 'dismiss')
    await this.visibility.refresh(tx, siteId, subject.commentId)
    await this.events.add(tx, siteId, {
      caseId,
      seq,
      type: 'decided',
      actorId: decision.decidedBy,
      fromState: subject.state,
      toState: 'decided',
      data: { decisionId, outcome, policyCode: decision.policyCode, ground: decision.ground },
    })
    tx.afterCommit(() => {
      this.signals.publish(siteId, caseId, 'case.decided', { queueId: subject.queue?.id ?? null, version: seq })
    })
  }
}
