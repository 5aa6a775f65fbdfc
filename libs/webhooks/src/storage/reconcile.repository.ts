import { Injectable } from '@nestjs/common'
import { Database, OutboxBell, statement } from '@moderato/database'

// Redis may have been emptied, so deliveries are looked at, and never queues of jobs.
const reissue = statement<{ id: string }>(
  'webhooks.reissue-deliveries',
  `with silent as (
     update webhook_delivery d set asked_at = clock_timestamp() where (d.site_id, d.id) in (
       select site_id, id from webhook_delivery where state = 'waiting'
         and greatest(asked_at, tried_at) < clock_timestamp() - make_interval(secs => $1) order by asked_at limit $2
       for update skip locked)
     returning d.*)
   insert into outbox (site_id, id, type, payload, dedup_key)
   select s.site_id, new_id(), 'deliver-webhook', jsonb_build_object('siteId', s.site_id, 'webhookId', s.webhook_id,
       'event', s.event, 'ids', s.ids, 'at', s.occurred_at, 'deliveryId', s.id),
     'deliver-webhook:again:' || s.id || ':' || floor(extract(epoch from s.asked_at))::bigint
   from silent s on conflict (site_id, dedup_key) do nothing returning id`,
)

const forget = statement<{ id: string }>(
  'webhooks.forget-deliveries',
  `delete from webhook_delivery where (site_id, id) in (
     select site_id, id from webhook_delivery where created_at < clock_timestamp() - make_interval(days => $1)
     order by created_at limit $2) returning id`,
)

/** Sweeps through all sites. */
@Injectable()
export class DeliveryReconcileRepository {
  constructor(
    private readonly database: Database,
    private readonly bell: OutboxBell,
  ) {}

  /** Asks again for deliveries that wait and of which nothing was heard. @returns how many, at most `limit` */
  async reissue(silentSec: number, limit: number): Promise<number> {
    const { length } = await this.database.query(reissue, [silentSec, limit])
    if (length > 0) this.bell.ring()
    return length
  }

  /** @returns how many went, at most `limit` */
  async forget(olderThanDays: number, limit: number): Promise<number> {
    return (await this.database.query(forget, [olderThanDays, limit])).length
  }
}
