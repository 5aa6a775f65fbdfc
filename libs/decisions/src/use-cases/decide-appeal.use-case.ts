import { Injectable } from '@nestjs/common'
import { Transactions, type Tx } from '@moderato/database'
import { DomainError, newId, type AppealId, type DecisionId } from '@moderato/kernel'
import type { AppealOutcome, ProblemCode } from '@moderato/contracts'
import type { Actor, IdempotentRequest } from '@moderato/http'
import { AppealDocket } from '../appeal-docket.js'
import { AppealVerdict } from '../appeal-verdict.js'
import { DecisionReplay } from '../decision-replay.js'
import type { Decision } from '../domain/decision.js'
import { PolicyBook } from '../policy-book.js'

/** The answer to an appeal as it arrives. */
export interface DecideAppealInput {
  appealId: AppealId
  leaseToken: string
  outcome: AppealOutcome
  explanation: string
  /** What happens to a comment that was left as it was, when that is overturned. */
  restriction: 'hide' | 'remove'
  /** Policy of the new decision; null: the one of the decision that is appealed. */
  policyCode: string | null
  idempotency: IdempotentRequest | null
}

@Injectable()
export class DecideAppeal {
  constructor(
    private readonly transactions: Transactions,
    private readonly docket: AppealDocket,
    private readonly verdict: AppealVerdict,
    private readonly replay: DecisionReplay,
    private readonly policies: PolicyBook,
  ) {}

  /**
   * Transition T14: upholds or overturns a decision by one that supersedes it. Every open appeal of that decision is
   * answered with it. Measures, strikes and credibility follow.
   *
   * @throws DomainError `not-found`, `lease-lost`, `already-decided`, `policy-code-unknown`, `idempotency-key-reused`
   */
  async execute(actor: Actor, input: DecideAppealInput): Promise<Decision> {
    const { policyCode } = input
    const policy = policyCode === null ? null : (await this.policies.rulesFor(actor.siteId, policyCode)).policy
    const { scope } = await this.docket.deskOf(actor)
    return this.transactions.run(async (tx: Tx) => {
      const id = newId<DecisionId>()
      const before = await this.replay.find(tx, actor, input.idempotency, id)
      if (before !== null) return before
      const { appeal, subject } = await this.docket.open(tx, actor, scope, input.appealId)
      const isHolder = subject.lease?.holderId === actor.userId && subject.lease.token === input.leaseToken
      if (subject.state !== 'appeal_claimed' || !isHolder) throw new DomainError<ProblemCode>('lease-lost')
      return this.verdict.pass(tx, subject, { ...input, id, by: actor.userId, decisionId: appeal.decisionId, policy })
    })
  }
}
