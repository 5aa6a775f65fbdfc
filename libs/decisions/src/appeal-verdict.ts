import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type DecisionId, type UserId } from '@moderato/kernel'
import type { AppealOutcome, DecisionOutcome, ProblemCode } from '@moderato/contracts'
import type { ModerationCase } from '@moderato/reviewing'
import { AppealAnswer } from './appeal-answer.js'
import { CaseJournal } from './case-journal.js'
import type { Decision } from './domain/decision.js'
import type { Policy } from './domain/policy.js'
import { DecisionHooks } from './ports/decision.hook.js'
import { AppealedCaseRepository } from './storage/appealed-case.repository.js'
import { DecisionRepository } from './storage/decision.repository.js'

/** What the second reviewer says. */
export interface Verdict {
  /** Id of the superseding decision. */
  id: DecisionId
  /** The decision that was appealed. */
  decisionId: DecisionId
  by: UserId
  leaseToken: string
  outcome: AppealOutcome
  explanation: string
  restriction: 'hide' | 'remove'
  /** Null: the policy of the decision that was appealed. */
  policy: Policy | null
}

/** Turns a claim on an appeal into the decision that supersedes the first. */
@Injectable()
export class AppealVerdict {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly cases: AppealedCaseRepository,
    private readonly answer: AppealAnswer,
    private readonly journal: CaseJournal,
    private readonly hooks: DecisionHooks,
  ) {}

  /** @throws DomainError `lease-lost`, `conflict-of-interest` for who reported the comment since the claim, `already-decided` */
  async pass(tx: Tx, subject: ModerationCase, verdict: Verdict): Promise<Decision> {
    const { siteId, id: caseId } = subject
    const state = verdict.outcome === 'uphold' ? 'upheld' : 'overturned'
    const hold = { caseId, holderId: verdict.by, token: verdict.leaseToken }
    const seq = await this.cases.answer(tx, siteId, hold, state)
    if (seq === null) {
      const isUninvolved = await this.cases.isUninvolved(tx, siteId, hold)
      throw new DomainError<ProblemCode>(isUninvolved ? 'lease-lost' : 'conflict-of-interest')
    }
    const original = await this.decisions.find(siteId, verdict.decisionId, tx)
    if (original === null || !(await this.decisions.retire(tx, siteId, original.id))) {
      throw new DomainError<ProblemCode>('already-decided')
    }
    const decision = await this.decisions.add(tx, siteId, { ...superseding(original, verdict), seq })
    const answer = { original, decision }
    await this.answer.carryOut(tx, subject, answer, verdict.by)
    await this.hooks.superseded(tx, subject, answer, verdict.by)
    const data = { decisionId: decision.id, supersedes: original.id, outcome: decision.outcome }
    const event = { caseId, seq, type: `appeal-${state}`, actorId: verdict.by, data } as const
    const states = { fromState: 'appeal_claimed', toState: state } as const
    const signal = { type: 'case.decided', queueId: subject.queue?.id ?? null } as const
    await this.journal.record(tx, siteId, { ...event, ...states }, signal)
    return decision
  }
}

function superseding(original: Decision, verdict: Verdict) {
  const { caseId, coversReportSeq, contentVersion } = original
  const policy = verdict.policy ?? { code: original.policyCode, version: original.policyVersion, ...original }
  return {
    ...{ id: verdict.id, caseId, coversReportSeq, contentVersion, kind: 'appeal' as const },
    outcome: outcomeOf(original, verdict),
    ground: policy.ground,
    policyCode: policy.code,
    policyVersion: policy.version,
    legalReference: policy.legalReference,
    explanation: verdict.explanation,
    decidedBy: verdict.by,
    leaseToken: verdict.leaseToken,
    supersedes: original.id,
    bulkId: null,
    undoSec: null,
  }
}

function outcomeOf(original: Decision, { outcome, restriction }: Verdict): DecisionOutcome {
  if (outcome === 'uphold') return original.outcome
  return original.outcome === 'dismiss' ? restriction : 'dismiss'
}
