import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'
import type { WebhookEventType } from '@moderato/contracts'

const announce = statement<{ id: string }>(
  'webhooks.announce',
  `insert into outbox (site_id, id, type, payload, dedup_key)
   select w.site_id, new_id(), 'deliver-webhook',
     jsonb_build_object('siteId', w.site_id, 'webhookId', w.id, 'event', e.type, 'ids', e.ids, 'at', clock_timestamp()),
     'deliver-webhook:' || w.id || ':' || e.type || ':' || e.key
   from webhook w cross join jsonb_to_recordset($2::jsonb) as e (type text, key text, ids jsonb)
   where w.site_id = $1 and w.enabled and e.type = any (w.events)
   on conflict (site_id, dedup_key) do nothing
   returning id`,
)

/** Something that happened. */
export interface Announcement {
  type: WebhookEventType
  /** Names the occasion: the same is told once. */
  key: string
  ids: Record<string, string | null>
}

@Injectable()
export class AnnouncementRepository {
  /** Promises a delivery to each webhook that asked for it. @returns how many */
  async announce(tx: Tx, siteId: SiteId, announcements: readonly Announcement[]): Promise<number> {
    return (await tx.query(announce, [siteId, JSON.stringify(announcements)])).length
  }
}
