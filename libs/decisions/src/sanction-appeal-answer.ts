import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { AppealOutcome, ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { NoticeSender } from '@moderato/notices'
import type { SanctionAppeal } from './domain/appeal.js'
import { SanctionAppealJournal } from './sanction-appeal-journal.js'
import { SanctionKeeper } from './sanction-keeper.js'
import { SanctionAppealRepository } from './storage/sanction-appeal.repository.js'
import { SanctionRepository } from './storage/sanction.repository.js'

/** What the second reviewer says. */
export interface SanctionAnswer {
  leaseToken: string
  outcome: AppealOutcome
  explanation: string
}

/** Turns a claim on an appeal into its answer: the sanction stands or is lifted, and the person is told why, once. */
@Injectable()
export class SanctionAppealAnswer {
  constructor(
    private readonly appeals: SanctionAppealRepository,
    private readonly sanctions: SanctionRepository,
    private readonly keeper: SanctionKeeper,
    private readonly notices: NoticeSender,
    private readonly journal: SanctionAppealJournal,
  ) {}

  /** @throws DomainError `lease-lost` */
  async give(tx: Tx, actor: Actor, appeal: SanctionAppeal, given: SanctionAnswer): Promise<SanctionAppeal> {
    const { siteId, userId: by } = actor
    const { id: appealId, measureId, appellantId: personId } = appeal
    const { leaseToken: token, outcome, explanation } = given
    const state = outcome === 'uphold' ? 'upheld' : 'overturned'
    const hold = { appealId, holderId: by, token }
    const decidedAt = await this.appeals.answer(tx, siteId, hold, { state, explanation })
    if (decidedAt === null) throw new DomainError<ProblemCode>('lease-lost')
    if (state === 'overturned') {
      await this.sanctions.lift(tx, siteId, { id: measureId, userId: personId, liftedBy: by })
      this.keeper.tellRights(tx, siteId, personId)
    }
    const occasion = { kind: 'appeal-outcome', referenceId: appealId, caseId: null, decisionId: null } as const
    await this.notices.toPerson(tx, siteId, personId, occasion)
    await this.journal.record(tx, siteId, { step: state, appealId, measureId, personId, by })
    return { ...appeal, state, explanation, decidedAt, lease: null }
  }
}
