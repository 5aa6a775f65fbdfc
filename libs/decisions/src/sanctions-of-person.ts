import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import { SanctionAppealJournal } from './sanction-appeal-journal.js'
import { SanctionAppealRepository } from './storage/sanction-appeal.repository.js'

/** What becomes of a person's sanctions when the person is gone. */
@Injectable()
export class SanctionsOfPerson {
  constructor(
    private readonly appeals: SanctionAppealRepository,
    private readonly journal: SanctionAppealJournal,
  ) {}

  /** Ends the open appeals: a sanction binds nobody any more, so nobody needs to judge it again. */
  async endAppeals(tx: Tx, siteId: SiteId, personId: UserId): Promise<void> {
    for (const ended of await this.appeals.closeAllOf(tx, siteId, personId)) {
      await this.journal.record(tx, siteId, { step: 'moot', personId, by: null, ...ended })
    }
  }
}
