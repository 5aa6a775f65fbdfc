import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type SiteId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { SiteCatalog } from '@moderato/identity'
import { NoticeSender } from '@moderato/notices'
import type { ModerationCase } from '@moderato/reviewing'
import { CaseJournal } from './case-journal.js'
import type { DecisionAppeal } from './domain/appeal.js'
import { AppealedCaseRepository } from './storage/appealed-case.repository.js'

/** Brings an appeal that was written to the case it is about. */
@Injectable()
export class AppealEntry {
  constructor(
    private readonly cases: AppealedCaseRepository,
    private readonly notices: NoticeSender,
    private readonly journal: CaseJournal,
    private readonly sites: SiteCatalog,
  ) {}

  /** Days in which a decision of the site can be appealed; ask before the transaction. */
  async windowDays(siteId: SiteId): Promise<number> {
    return (await this.sites.get(siteId)).settings.appealWindowDays
  }

  /** Moves the case, records it and sends the receipt. @throws DomainError `appeal-not-open`, `appeal-window-over` */
  async enter(tx: Tx, subject: ModerationCase, appeal: DecisionAppeal, windowDays: number): Promise<void> {
    const { siteId, id: caseId, state: fromState } = subject
    const { id: appealId, decisionId, appellantId, role } = appeal
    const moved = await this.cases.appeal(tx, siteId, { caseId, decisionId, windowDays })
    if (moved === null) {
      const isOpen = fromState === 'decided' || fromState === 'appealed' || fromState === 'appeal_claimed'
      throw new DomainError<ProblemCode>(isOpen ? 'appeal-window-over' : 'appeal-not-open')
    }
    const { version: seq, state: toState } = moved
    const type = fromState === 'decided' ? 'appealed' : 'appeal-added'
    const data = { appealId, decisionId, role }
    const event = { caseId, seq, type, actorId: appellantId, fromState, toState, data, actorKind: 'reader' } as const
    await this.journal.record(tx, siteId, event, { type: 'case.updated', queueId: subject.queue?.id ?? null })
    await this.notices.toPerson(tx, siteId, appellantId, {
      ...{ kind: 'appeal-receipt', referenceId: appealId, caseId, decisionId },
    })
  }
}
