import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import type { ModerationCase } from '@moderato/reviewing'
import { CaseJournal } from './case-journal.js'
import type { Decision } from './domain/decision.js'
import { DecisionHooks } from './ports/decision.hook.js'
import { ReversalRepository } from './storage/reversal.repository.js'

/** Gives the case of a decision that was taken back to its queue, or its reports to the comment's other live case. */
@Injectable()
export class CaseReturn {
  constructor(
    private readonly reversals: ReversalRepository,
    private readonly journal: CaseJournal,
    private readonly hooks: DecisionHooks,
  ) {}

  /** @throws DomainError `decision-not-revertible` */
  async giveBack(tx: Tx, actor: Actor, subject: ModerationCase, decision: Decision): Promise<void> {
    await this.hooks.takenBack(tx, subject, decision, actor.userId)
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
    const { version, fromState, state, queueId } = await this.reversals.moveReports(tx, siteId, caseId, liveId)
    const seq = mustBe(await this.reversals.closeEmptied(tx, siteId, caseId))
    const data = { decisionId: decision.id, linkedCaseId: liveId }
    const closed = { ...record, seq, toState: 'closed', data } as const
    await this.journal.record(tx, siteId, closed, { ...signal, type: 'case.updated' })
    const linked = {
      ...{ caseId: liveId, seq: version, type: 'reports-linked', actorId: actor.userId },
      ...{ fromState, toState: state, data: { fromCaseId: caseId } },
    }
    await this.journal.record(tx, siteId, linked, { type: 'report.added', queueId })
  }
}

function mustBe(version: number | null): number {
  if (version === null) throw new DomainError<ProblemCode>('decision-not-revertible')
  return version
}
