import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import type { QueueScope } from '@moderato/reviewing'
import { AppealDocket } from './appeal-docket.js'
import { AppealReplay } from './appeal-replay.js'
import type { Appeal } from './domain/appeal.js'
import type { AppealJudgement } from './appeal-judgement.js'
import { SanctionAppealAnswer } from './sanction-appeal-answer.js'

/** Answers appeals against sanctions, each request once. */
@Injectable()
export class SanctionAppealClerk {
  constructor(
    private readonly docket: AppealDocket,
    private readonly given: SanctionAppealAnswer,
    private readonly replay: AppealReplay,
  ) {}

  /** @throws DomainError `not-found`, `lease-lost`, `already-decided`, `idempotency-key-reused` */
  async answer(
    tx: Tx,
    actor: Actor,
    scope: QueueScope,
    judgement: Omit<AppealJudgement, 'policy' | 'restriction'>,
  ): Promise<Appeal> {
    const before = await this.replay.findAnswered(tx, actor, judgement.idempotency, judgement.appealId)
    if (before !== null) return before
    const { appeal, subject } = await this.docket.open(tx, actor, scope, judgement.appealId)
    if (subject !== null) throw new DomainError<ProblemCode>('not-found')
    return this.given.give(tx, actor, appeal, judgement)
  }
}
