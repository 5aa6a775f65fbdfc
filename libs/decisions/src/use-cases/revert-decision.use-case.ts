import { Injectable } from '@nestjs/common'
import { Transactions, violatedConstraint, type Tx } from '@moderato/database'
import { DomainError, type DecisionId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import type { ModerationCase, QueueScope } from '@moderato/reviewing'
import { CaseDocket } from '../case-docket.js'
import { CaseJournal } from '../case-journal.js'
import { DecisionUndoing } from '../decision-undoing.js'
import type { Decision } from '../domain/decision.js'
import { ReversalRepository } from '../storage/reversal.repository.js'

@Injectable()
export class RevertDecision {
  constructor(
    private readonly transactions: Transactions,
    private readonly docket: CaseDocket,
    private readonly reversals: ReversalRepository,
    private readonly undoing: DecisionUndoing,
    private readonly journal: CaseJournal,
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
    await this.giveBack(tx, actor, subject, decision)
    return { ...decision, isEffective: false }
  }

  private async giveBack(tx: Tx, actor: Actor, subject: ModerationCase, decision: Decision): Promise<void> {
    const { siteId, id: caseId, commentId } = subject
    const liveId = await this.reversals.lockLive(tx, siteId, commentId)
    const record = { caseId, type: 'reverted', actorId: actor.userId, fromState: 'decided' } as const
    const signal = { type: 'case.queued', queueId: subject.queue?.id ?? null } as const
    if (liveId === null) {
      const seq = mustBe(await this.reversals.requeue(tx, siteId, caseId))
      const event = { ...record, seq, toState: 'queued', data: { decisionId: decision.id } } as const
      await this.journal.record(tx, siteId, event, signal)
      return
    }
    const { version, state, queueId } = await this.reversals.moveReports(tx, siteId, caseId, liveId)
    const seq = mustBe(await this.reversals.closeEmptied(tx, siteId, caseId))
    const data = { decisionId: decision.id, linkedCaseId: liveId }
    await this.journal.record(
      tx,
      siteId,
      { ...record, seq, toState: 'closed', data },
      { ...signal, type: 'case.updated' },
    )
    await this.journal.record(
      tx,
      siteId,
      {
        ...{ caseId: liveId, seq: version, type: 'reports-linked', actorId: actor.userId },
        ...{ fromState: state, toState: state, data: { fromCaseId: caseId } },
      },
      { type: 'report.added', queueId },
    )
  }
}

function mustBe(version: number | null): number {
  if (version === null) throw new DomainError<ProblemCode>('decision-not-revertible')
  return version
}
