import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { CaseId, SiteId, UserId } from '@moderato/kernel'
import { Signals } from '@moderato/live'
import { WebhookAnnouncer } from '@moderato/webhooks'
import { NoticeRepository, type Occasion, type SentNotice } from './storage/notice.repository.js'

export type { Occasion }

/** Tells people what concerns them, in the transaction of what they are told about; their streams hear of it after commit. */
@Injectable()
export class NoticeSender {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly signals: Signals,
    private readonly webhooks: WebhookAnnouncer,
  ) {}

  /** Tells one person, once per occasion. */
  async toPerson(tx: Tx, siteId: SiteId, recipientId: UserId, occasion: Occasion): Promise<void> {
    await this.tell(tx, siteId, occasion, await this.notices.toPerson(tx, siteId, recipientId, occasion))
  }

  /** Tells everybody who reported in the case, once per occasion. @param exceptIds - people who are told otherwise */
  async toReporters(
    tx: Tx,
    siteId: SiteId,
    occasion: Occasion & { caseId: CaseId },
    exceptIds: readonly UserId[] = [],
  ): Promise<void> {
    await this.tell(tx, siteId, occasion, await this.notices.toReporters(tx, siteId, occasion, exceptIds))
  }

  private async tell(tx: Tx, siteId: SiteId, occasion: Occasion, sent: readonly SentNotice[]): Promise<void> {
    const { kind, caseId, decisionId } = occasion
    const announcements = sent.map(({ id, recipientId }) => {
      const ids = { noticeId: id, recipientId, kind, caseId, decisionId }
      return { type: 'notice.created', key: id, ids } as const
    })
    await this.webhooks.announce(tx, siteId, announcements)
    tx.afterCommit(() => {
      for (const { recipientId: userId } of sent) {
        this.signals.publish({ topic: 'person', siteId, userId, type: 'notice.created' })
      }
    })
  }
}
