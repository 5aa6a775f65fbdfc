import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { CaseId, SiteId, UserId } from '@moderato/kernel'
import { Signals } from '@moderato/live'
import { NoticeRepository, type Occasion } from './storage/notice.repository.js'

export type { Occasion }

/** Tells people what concerns them, in the transaction of what they are told about; their streams hear of it after commit. */
@Injectable()
export class NoticeSender {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly signals: Signals,
  ) {}

  /** Tells one person, once per occasion. */
  async toPerson(tx: Tx, siteId: SiteId, recipientId: UserId, occasion: Occasion): Promise<void> {
    this.ring(tx, siteId, await this.notices.toPerson(tx, siteId, recipientId, occasion))
  }

  /** Tells everybody who reported in the case, once per occasion. @param exceptIds - people who are told otherwise */
  async toReporters(
    tx: Tx,
    siteId: SiteId,
    occasion: Occasion & { caseId: CaseId },
    exceptIds: readonly UserId[] = [],
  ): Promise<void> {
    this.ring(tx, siteId, await this.notices.toReporters(tx, siteId, occasion, exceptIds))
  }

  private ring(tx: Tx, siteId: SiteId, recipientIds: readonly UserId[]): void {
    tx.afterCommit(() => {
      for (const userId of recipientIds) {
        this.signals.publish({ topic: 'person', siteId, userId, type: 'notice.created' })
      }
    })
  }
}
