import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'
import { StaffLeftHooks, type Leaver } from '@moderato/reviewing'
import { CaseJournal } from './case-journal.js'
import { SanctionAppealJournal } from './sanction-appeal-journal.js'
import { AppealedCaseRepository } from './storage/appealed-case.repository.js'
import { SanctionAppealRepository } from './storage/sanction-appeal.repository.js'

/** Gives back the appeals that somebody who leaves had in hand. */
@Injectable()
export class AppealsOfLeaver implements OnModuleInit {
  constructor(
    private readonly hooks: StaffLeftHooks,
    private readonly cases: AppealedCaseRepository,
    private readonly caseJournal: CaseJournal,
    private readonly sanctions: SanctionAppealRepository,
    private readonly sanctionJournal: SanctionAppealJournal,
  ) {}

  onModuleInit(): void {
    this.hooks.add(async (tx, siteId, leaver) => {
      await this.giveBackCases(tx, siteId, leaver)
      await this.giveBackSanctions(tx, siteId, leaver)
    })
  }

  private async giveBackCases(tx: Tx, siteId: SiteId, { userId: fromUserId, by: actorId }: Leaver): Promise<void> {
    for (const { caseId, version: seq, queueId } of await this.cases.releaseAllOf(tx, siteId, fromUserId)) {
      const step = { type: 'appeal-released', fromState: 'appeal_claimed', toState: 'appealed' } as const
      const event = { caseId, seq, actorId, ...step, data: { fromUserId } }
      await this.caseJournal.record(tx, siteId, event, { type: 'case.updated', queueId })
    }
  }

  private async giveBackSanctions(tx: Tx, siteId: SiteId, { userId: fromUserId, by }: Leaver): Promise<void> {
    for (const appeal of await this.sanctions.releaseAllOf(tx, siteId, fromUserId)) {
      await this.sanctionJournal.record(tx, siteId, { ...appeal, step: 'released', by, data: { fromUserId } })
    }
  }
}
