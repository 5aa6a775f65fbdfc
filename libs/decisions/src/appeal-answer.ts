import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { UserId } from '@moderato/kernel'
import { NoticeSender } from '@moderato/notices'
import type { ModerationCase } from '@moderato/reviewing'
import { DecisionEffects } from './decision-effects.js'
import { DecisionUndoing } from './decision-undoing.js'
import type { Decision } from './domain/decision.js'
import { AppealRepository } from './storage/appeal.repository.js'

/** The superseding decision, and the one it supersedes. */
export interface Superseding {
  original: Decision
  decision: Decision
}

/** Carries the answer to an appeal out: measures, credibility, and what both sides are told. */
@Injectable()
export class AppealAnswer {
  constructor(
    private readonly appeals: AppealRepository,
    private readonly effects: DecisionEffects,
    private readonly undoing: DecisionUndoing,
    private readonly notices: NoticeSender,
  ) {}

  async carryOut(tx: Tx, subject: ModerationCase, answer: Superseding, by: UserId): Promise<void> {
    const isOverturned = answer.decision.outcome !== answer.original.outcome
    if (isOverturned) {
      await this.undoing.lift(tx, subject, by)
      await this.effects.restrict(tx, subject, answer.decision)
    }
    await this.undoing.settle(tx, subject)
    await this.tell(tx, subject, answer, { by, isOverturned })
  }

  private async tell(
    tx: Tx,
    subject: ModerationCase,
    { original, decision }: Superseding,
    { by, isOverturned }: { by: UserId; isOverturned: boolean },
  ): Promise<void> {
    const { siteId, id: caseId, authorId } = subject
    const supersedingId = decision.id
    const state = isOverturned ? 'overturned' : 'upheld'
    const answered = { decisionId: original.id, supersedingId, state, decidedBy: by } as const
    const appeals = await this.appeals.decideAll(tx, siteId, answered)
    const about = { kind: 'appeal-outcome', caseId, decisionId: supersedingId } as const
    for (const { id, appellantId } of appeals) {
      await this.notices.toPerson(tx, siteId, appellantId, { ...about, referenceId: id })
    }
    const appellantIds = appeals.map(({ appellantId }) => appellantId)
    const toOthers = { ...about, referenceId: supersedingId }
    await this.notices.toReporters(tx, siteId, toOthers, appellantIds)
    // Who is restricted only now has the statement of reasons instead.
    const knows = appellantIds.includes(authorId) || (isOverturned && decision.outcome !== 'dismiss')
    if (!knows) await this.notices.toPerson(tx, siteId, authorId, toOthers)
  }
}
