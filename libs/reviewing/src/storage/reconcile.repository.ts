import { Injectable } from '@nestjs/common'
import { Database, OutboxBell, statement } from '@moderato/database'
import type { CaseId, SiteId } from '@moderato/kernel'

// A case that is open for too long lost its job somewhere. Redis may have been emptied, so the reading is of cases and
// never of queues. A case whose row has still to be handed over needs no other, or an outage would add one after the
// other; a row handed over long ago is sent again under a new id, because queues remember the ids they have seen.
const reissue = statement<{ id: string }>(
  'reviewing.reissue-open',
  `insert into outbox (site_id, id, type, payload, dedup_key)
   select k.site_id, new_id(), 'route-case', jsonb_build_object('siteId', k.site_id, 'caseId', k.id),
     'route-case:' || k.id || ':again'
   from moderation_case k
   where k.state = 'open' and k.created_at < clock_timestamp() - make_interval(secs => $1)
     and not exists (
       select from outbox o where o.site_id = k.site_id
         and o.dedup_key in ('route-case:' || k.id || ':' || k.version, 'route-case:' || k.id || ':again')
         and (o.published_at is null or o.published_at > clock_timestamp() - make_interval(secs => $1)))
   order by k.created_at limit $2
   on conflict (site_id, dedup_key) do update set id = excluded.id, created_at = clock_timestamp(),
     published_at = null, locked_until = null, attempts = 0
     where outbox.published_at is not null
   returning id`,
)

// Claims that ran out go back to their queue. Take-next would take them too; this is for the queue's depth and for eyes.
const expire = statement<{ site_id: SiteId; id: CaseId; queue_id: string | null; version: number }>(
  'reviewing.expire-claims',
  `with lapsed as (
     select k.site_id, k.id, k.lease_holder_id from moderation_case k
     where k.state = 'claimed' and k.lease_expires_at <= clock_timestamp() - interval '1 second'
     order by k.lease_expires_at limit $1 for no key update skip locked
   ), expired as (
     update moderation_case k set state = 'queued', version = k.version + 1,
       lease_holder_id = null, lease_token = null, lease_expires_at = null
     from lapsed where k.site_id = lapsed.site_id and k.id = lapsed.id
     returning k.site_id, k.id, k.queue_id, k.version, lapsed.lease_holder_id as holder_id
   ), event as (
     insert into case_event (site_id, case_id, seq, type, actor_kind, from_state, to_state, data)
     select site_id, id, version, 'lease-expired', 'system', 'claimed', 'queued', jsonb_build_object('holderId', holder_id)
     from expired
   )
   select site_id, id, queue_id, version from expired`,
)

/** A case whose claim just ran out. */
export interface ExpiredClaim {
  siteId: SiteId
  caseId: CaseId
  queueId: string | null
  version: number
}

@Injectable()
export class ReconcileRepository {
  constructor(
    private readonly database: Database,
    private readonly bell: OutboxBell,
  ) {}

  /**
   * Asks again for the routing of cases that have been open for too long.
   *
   * @returns how many were asked for
   */
  async reissueOpen(olderThanSec: number, limit: number): Promise<number> {
    const issued = (await this.database.query(reissue, [olderThanSec, limit])).length
    if (issued > 0) this.bell.ring()
    return issued
  }

  /** Gives cases back whose claim ran out. @returns the cases with their new versions */
  async expireClaims(limit: number): Promise<ExpiredClaim[]> {
    const rows = await this.database.query(expire, [limit])
    return rows.map(({ site_id, id, queue_id, version }) => ({
      siteId: site_id,
      caseId: id,
      queueId: queue_id,
      version,
    }))
  }
}
