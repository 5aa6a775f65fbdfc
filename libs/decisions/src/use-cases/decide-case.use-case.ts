import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { newId, type CaseId, type DecisionId } from '@moderato/kernel'
import type { DecisionGround, DecisionOutcome } from '@moderato/contracts'
import type { Actor, IdempotentRequest } from '@moderato/http'
import { QueueAccess } from '@moderato/reviewing'
import { CaseDocket } from '../case-docket.js'
import { DecisionEffects } from '../decision-effects.js'
import { DecisionReplay } from '../decision-replay.js'
import type { Decision } from '../domain/decision.js'

/** A reviewer's decision as it arrives. */
export interface DecideCaseInput {
  caseId: CaseId
  leaseToken: string
  /** Last report on the reviewer's screen. */
  coversReportSeq: number
  outcome: DecisionOutcome
  policyCode: string
  ground: DecisionGround
  explanation: string | null
  idempotency: IdempotentRequest | null
}

@Injectable()
export class DecideCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly docket: CaseDocket,
    private readonly effects: DecisionEffects,
    private readonly replay: DecisionReplay,
    private readonly access: QueueAccess,
  ) {}

  /**
   * Transition T10: ends a claim with a decision. Measure, notices, reporters' credibility and audit event commit with
   * it or not at all.
   *
   * @throws DomainError `not-found`, `lease-lost`, `already-decided`, `new-grounds`, `policy-code-unknown`,
   *   `idempotency-key-reused`
   */
  async execute(actor: Actor, input: DecideCaseInput): Promise<Decision> {
    const { undoWindowSec } = await this.docket.rulesFor(actor.siteId, input.policyCode)
    const scope = await this.access.scopeOf(actor)
    return this.transactions.run(async (tx) => {
      const id = newId<DecisionId>()
      const before = await this.replay.find(tx, actor, input.idempotency, id)
      if (before !== null) return before
      const subject = await this.docket.open(tx, actor, scope, input)
      const { contentVersion } = subject
      const made = { ...input, id, contentVersion, decidedBy: actor.userId, undoSec: undoWindowSec }
      return this.effects.carryOut(tx, subject, made)
    })
  }
}
