import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type AppealId, type MeasureId, type SiteId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { NoticeSender } from '@moderato/notices'
import type { SanctionAppeal } from './domain/appeal.js'
import type { AppealedSanction } from './domain/person.js'
import { SanctionAppealJournal } from './sanction-appeal-journal.js'
import { SanctionAppealRepository } from './storage/sanction-appeal.repository.js'
import { SanctionRepository } from './storage/sanction.repository.js'

/** An objection to a sanction, ready to be written. */
export interface NewSanctionAppeal {
  id: AppealId
  measureId: MeasureId
  appellantId: UserId
  text: string
  /** Days in which a sanction of the site can be appealed. */
  windowDays: number
}

/** Takes an appeal against a sanction in, and sends the receipt. */
@Injectable()
export class SanctionAppealEntry {
  constructor(
    private readonly sanctions: SanctionRepository,
    private readonly appeals: SanctionAppealRepository,
    private readonly notices: NoticeSender,
    private readonly journal: SanctionAppealJournal,
  ) {}

  /** @throws DomainError `not-found`, `already-appealed`, `appeal-not-open`, `measure-over`, `appeal-window-over` */
  async enter(tx: Tx, siteId: SiteId, filed: NewSanctionAppeal): Promise<SanctionAppeal> {
    const { id: appealId, measureId, appellantId: personId } = filed
    const sanction = await this.sanctions.lock(tx, siteId, measureId)
    if (sanction?.person.id !== personId) throw new DomainError<ProblemCode>('not-found')
    if (sanction.appeal !== null) throw new DomainError<ProblemCode>('already-appealed')
    const appeal = await this.appeals.file(tx, siteId, filed)
    if (appeal === null) throw new DomainError<ProblemCode>(refusalOf(sanction))
    const receipt = { kind: 'appeal-receipt', referenceId: appealId, caseId: null, decisionId: null } as const
    await this.notices.toPerson(tx, siteId, personId, receipt)
    await this.journal.record(tx, siteId, { step: 'filed', appealId, measureId, personId, by: personId })
    return appeal
  }
}

function refusalOf({ caseId, liftedAt }: AppealedSanction): ProblemCode {
  if (caseId !== null) return 'appeal-not-open'
  return liftedAt === null ? 'appeal-window-over' : 'measure-over'
}
