import { Injectable } from '@nestjs/common'
import { Transactions, violatedConstraint, type Tx } from '@moderato/database'
import { DomainError, type DecisionId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import type { QueueScope } from '@moderato/reviewing'
import { CaseDocket } from '../case-docket.js'
import { CaseReturn } from '../case-return.js'
import { DecisionUndoing } from '../decision-undoing.js'
import type { Decision } from '../domain/decision.js'
import { ReversalRepository } from '../storage/reversal.repository.js'

/** Takes a decision back. */
@Injectable()
export class RevertDecision {
  constructor(
    private readonly transactions: Transactions,
    private readonly docket: CaseDocket,
    private readonly reversals: ReversalRepository,
    private readonly undoing: DecisionUndoing,
    private readonly cases: CaseReturn,
  ) {}

  /**
   * Transition T11: takes a decision back, an own one inside its undo window or any as a lead. The case waits in its
   * queue again; where the comment has another live case by now, that one takes the reports over.
   *
   * @throws DomainError `not-found`, `already-reverted`, `decision-not-revertible`, `undo-window-over`,
   *   `role-insufficient`
   */
  async execute(actor: Actor, decisionId: DecisionId): Promise<Decision> {
    const scope = await this.docket.scopeOf(actor)
    const once = (tx: Tx) => this.revert(tx, actor, scope, decisionId)
    try {
      return await this.transactions.run(once)
    } catch (error) {
      // A report opened a new case between our look and our write: the second look finds it.
      if (violatedConstraint(error) !== 'moderation_case_live_key') throw error
      return this.transactions.run(once)
    }
  }

  private async revert(tx: Tx, actor: Actor, scope: QueueScope, decisionId: DecisionId): Promise<Decision> {
    const { subject, decision } = await this.docket.openDecided(tx, actor.siteId, decisionId, scope)
    if (decision.revertedAt !== null) throw new DomainError<ProblemCode>('already-reverted')
    if (subject.state !== 'decided' || !decision.isEffective) {
      throw new DomainError<ProblemCode>('decision-not-revertible')
    }
    const by = { userId: actor.userId, isLead: actor.role !== 'moderator' }
    if (!(await this.reversals.revert(tx, actor.siteId, decisionId, by))) {
      throw new DomainError<ProblemCode>(decision.decidedBy === actor.userId ? 'undo-window-over' : 'role-insufficient')
    }
    await this.undoing.undo(tx, subject, decision, actor.userId)
    await this.cases.giveBack(tx, actor, subject, decision)
    return { ...decision, isEffective: false }
  }
}
