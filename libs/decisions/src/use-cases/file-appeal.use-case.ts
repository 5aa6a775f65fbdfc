import { Injectable } from '@nestjs/common'
import { Transactions, type Tx } from '@moderato/database'
import { DomainError, newId, type AppealId, type DecisionId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor, IdempotentRequest } from '@moderato/http'
import type { ModerationCase } from '@moderato/reviewing'
import { AppealEntry } from '../appeal-entry.js'
import { AppealReplay } from '../appeal-replay.js'
import { CaseDocket } from '../case-docket.js'
import { mayAppeal, type Appeal, type DecisionAppeal } from '../domain/appeal.js'
import type { Decision } from '../domain/decision.js'
import { AppealRepository } from '../storage/appeal.repository.js'

/** An objection as it arrives. */
export interface FileAppealInput {
  decisionId: DecisionId
  text: string
  idempotency: IdempotentRequest | null
}

@Injectable()
export class FileAppeal {
  constructor(
    private readonly transactions: Transactions,
    private readonly docket: CaseDocket,
    private readonly appeals: AppealRepository,
    private readonly entry: AppealEntry,
    private readonly replay: AppealReplay,
  ) {}

  /**
   * Transition T12: the author of a restricted comment, or a reporter whose report led to nothing, objects, once.
   *
   * @throws DomainError `not-found` (also for who has nothing to do with the case), `already-appealed`,
   *   `appeal-not-open`, `appeal-window-over`, `idempotency-key-reused`
   */
  async execute(actor: Actor, input: FileAppealInput): Promise<Appeal> {
    const windowDays = await this.entry.windowDays(actor.siteId)
    return this.transactions.run(async (tx) => {
      const id = newId<AppealId>()
      const before = await this.replay.find(tx, actor, input.idempotency, id)
      if (before !== null) return before
      const { subject, decision } = await this.docket.openDecided(tx, actor.siteId, input.decisionId, null)
      const role = await this.appellantRole(tx, actor, subject, decision)
      const { decisionId, text } = input
      const own = { id, decisionId, caseId: subject.id, appellantId: actor.userId, role, text }
      const appeal = await this.appeals.add(tx, actor.siteId, own)
      await this.entry.enter(tx, subject, appeal, windowDays)
      return appeal
    })
  }

  private async appellantRole(
    tx: Tx,
    actor: Actor,
    subject: ModerationCase,
    decision: Decision,
  ): Promise<DecisionAppeal['role']> {
    const role = await this.appeals.findRole(tx, actor.siteId, subject.id, actor.userId)
    if (role === null) throw new DomainError<ProblemCode>('not-found')
    if (await this.appeals.isAppealed(tx, actor.siteId, decision.id, actor.userId)) {
      throw new DomainError<ProblemCode>('already-appealed')
    }
    if (!decision.isEffective || !mayAppeal(role, decision.outcome)) {
      throw new DomainError<ProblemCode>('appeal-not-open')
    }
    return role
  }
}
