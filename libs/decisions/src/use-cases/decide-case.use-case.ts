import { Injectable } from '@nestjs/common'
import { newId, type CaseId, type DecisionId } from '@moderato/kernel'
import type { DecisionGround, DecisionOutcome } from '@moderato/contracts'
import type { Actor, IdempotentRequest } from '@moderato/http'
import { CaseDocket } from '../case-docket.js'
import { ClaimedWork } from '../claimed-work.js'
import type { DecidedSanction } from '../decision-effects.js'
import { DecisionMaker } from '../decision-maker.js'
import { DecisionReplay } from '../decision-replay.js'
import { refuseIdleSanction, type Decision } from '../domain/decision.js'
import { PolicyBook } from '../policy-book.js'

/** A reviewer's judgement, whatever case it is on. */
export interface Judgement {
  outcome: DecisionOutcome
  policyCode: string
  ground: DecisionGround
  /** Null: the one of the policy. */
  legalReference: string | null
  explanation: string | null
  /** Measure against the author; null for none. */
  sanction: DecidedSanction | null
}

/** A reviewer's decision as it arrives. */
export interface DecideCaseInput extends Judgement {
  caseId: CaseId
  leaseToken: string
  /** Last report on the reviewer's screen. */
  coversReportSeq: number
  /** Version of the text on the reviewer's screen; null: the one the case was claimed with. */
  contentVersion: number | null
  idempotency: IdempotentRequest | null
}

@Injectable()
export class DecideCase {
  constructor(
    private readonly work: ClaimedWork,
    private readonly docket: CaseDocket,
    private readonly maker: DecisionMaker,
    private readonly replay: DecisionReplay,
    private readonly policies: PolicyBook,
  ) {}

  /**
   * Transition T10: ends a claim with a decision. Measures, notices, reporters' credibility and audit event commit with
   * it or not at all.
   *
   * @throws DomainError `not-found`, `lease-lost`, `already-decided`, `new-grounds`, `policy-code-unknown`,
   *   `conflict-of-interest` for who took part since the claim, which is given back, `sanction-refused`, `warning-needed`, `idempotency-key-reused`, `validation-failed` for a sanction without a fault
   */
  async execute(actor: Actor, input: DecideCaseInput): Promise<Decision> {
    refuseIdleSanction(input)
    const { policy, settings } = await this.policies.rulesFor(actor.siteId, input.policyCode)
    const scope = await this.docket.scopeOf(actor)
    return this.work.run(actor, input, async (tx) => {
      const id = newId<DecisionId>()
      const before = await this.replay.find(tx, actor, input.idempotency, id)
      if (before !== null) return before
      const subject = await this.docket.open(tx, actor, scope, input)
      const cited = { policyVersion: policy.version, legalReference: input.legalReference ?? policy.legalReference }
      const by = { decidedBy: actor.userId, bulkId: null, undoSec: settings.undoWindowSec }
      const made = { ...input, ...cited, ...by, id }
      return this.maker.make(tx, subject, made, input.sanction)
    })
  }
}
