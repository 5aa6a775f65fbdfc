import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, newId, type DecisionId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import type { QueueScope } from '@moderato/reviewing'
import { AppealDocket } from './appeal-docket.js'
import { AppealVerdict } from './appeal-verdict.js'
import { DecisionReplay } from './decision-replay.js'
import type { AppealJudgement } from './appeal-judgement.js'
import type { Decision } from './domain/decision.js'

/** Answers appeals of decisions, each request once. */
@Injectable()
export class CaseAppealClerk {
  constructor(
    private readonly docket: AppealDocket,
    private readonly verdict: AppealVerdict,
    private readonly replay: DecisionReplay,
  ) {}

  /** @throws DomainError `not-found`, `lease-lost`, `already-decided`, `idempotency-key-reused` */
  async answer(tx: Tx, actor: Actor, scope: QueueScope, judgement: AppealJudgement): Promise<Decision> {
    const id = newId<DecisionId>()
    const before = await this.replay.find(tx, actor, judgement.idempotency, id)
    if (before !== null) return before
    const { appeal, subject, lease } = await this.docket.open(tx, actor, scope, judgement.appealId)
    if (subject === null) throw new DomainError<ProblemCode>('not-found')
    const isHolder = lease?.holderId === actor.userId && lease.token === judgement.leaseToken
    if (subject.state !== 'appeal_claimed' || !isHolder) throw new DomainError<ProblemCode>('lease-lost')
    return this.verdict.pass(tx, subject, { ...judgement, id, by: actor.userId, decisionId: appeal.decisionId })
  }
}
