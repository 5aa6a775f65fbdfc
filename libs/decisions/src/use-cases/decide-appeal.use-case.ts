import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import type { Actor } from '@moderato/http'
import { AppealDocket } from '../appeal-docket.js'
import { CaseAppealClerk } from '../case-appeal-clerk.js'
import type { Appeal } from '../domain/appeal.js'
import type { AppealJudgement } from '../appeal-judgement.js'
import type { Decision } from '../domain/decision.js'
import { PolicyBook } from '../policy-book.js'
import { SanctionAppealClerk } from '../sanction-appeal-clerk.js'

/** The answer to an appeal as it arrives. */
export interface DecideAppealInput extends Omit<AppealJudgement, 'policy'> {
  /** Policy of the new decision; null: the one of the decision that is appealed. */
  policyCode: string | null
}

/** What answered an appeal: the decision that supersedes the first, or, where it is about a sanction, the appeal itself. */
export type AppealAnswered = { decision: Decision } | { appeal: Appeal }

@Injectable()
export class DecideAppeal {
  constructor(
    private readonly transactions: Transactions,
    private readonly docket: AppealDocket,
    private readonly ofDecisions: CaseAppealClerk,
    private readonly ofSanctions: SanctionAppealClerk,
    private readonly policies: PolicyBook,
  ) {}

  /**
   * Transition T14: upholds or overturns a decision by one that supersedes it. Every open appeal of that decision is
   * answered with it. Measures, strikes and credibility follow. S4: a sanction stands or is lifted.
   *
   * @throws DomainError `not-found`, `lease-lost`, `conflict-of-interest`, `already-decided`, `policy-code-unknown`,
   *   `idempotency-key-reused`
   */
  async execute(actor: Actor, input: DecideAppealInput): Promise<AppealAnswered> {
    const { policyCode } = input
    const policy = policyCode === null ? null : (await this.policies.rulesFor(actor.siteId, policyCode)).policy
    const { scope } = await this.docket.deskOf(actor)
    return this.transactions.run(async (tx): Promise<AppealAnswered> => {
      if (await this.docket.isOfSanction(tx, actor, input.appealId)) {
        return { appeal: await this.ofSanctions.answer(tx, actor, scope, input) }
      }
      return { decision: await this.ofDecisions.answer(tx, actor, scope, { ...input, policy }) }
    })
  }
}
