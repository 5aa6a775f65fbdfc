import { Injectable } from '@nestjs/common'
import { OutboxBell, type Tx } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'
import { AnnouncementRepository, type Announcement } from './storage/announcement.repository.js'

export type { Announcement }

/** Promises deliveries to a site's webhooks in the transaction of what they tell of. */
@Injectable()
export class WebhookAnnouncer {
  constructor(
    private readonly announcements: AnnouncementRepository,
    private readonly bell: OutboxBell,
  ) {}

  /** Costs one statement, also where a site has no webhooks; an empty list costs nothing. */
  async announce(tx: Tx, siteId: SiteId, announcements: readonly Announcement[]): Promise<void> {
    if (announcements.length === 0) return
    const promised = await this.announcements.announce(tx, siteId, announcements)
    if (promised === 0) return
    tx.afterCommit(() => {
      this.bell.ring()
    })
  }
}
