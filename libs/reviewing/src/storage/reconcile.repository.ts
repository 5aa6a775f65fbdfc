import { Injectable } from '@nestjs/common'
import { Database, OutboxBell, statement } from '@moderato/database'
import type { CaseId, SiteId } from '@moderato/kernel'

// A case that is open for too long lost its job somewhere. Redis may have been emptied, so the reading is of cases and
// never of queues. A case whose row has still to be handed over needs no other, or an outage would add one after the
// other; a row handed over long ago is sent again under a new id, because queues remember the ids they have seen.
const reissue = statement<{ count: number; created_at: string; id: CaseId }>(
  'reviewing.reissue-open',
  `with lost as (
     select k.site_id, k.id, k.created_at from moderation_case k
     where k.state = 'open' and k.created_at < clock_timestamp() - make_interval(secs => $1)
       and ($3::text is null or (k.created_at, k.id) > ($3::timestamptz, $4::uuid))
       and not exists (
         select from outbox o where o.site_id = k.site_id
           and o.dedup_key in ('route-case:' || k.id || ':' || k.version, 'route-case:' || k.id || ':again')
           and (o.published_at is null or o.published_at > clock_timestamp() - make_interval(secs => $1)))
     order by k.created_at, k.id limit $2
   ), issued as (
     insert into outbox (site_id, id, type, payload, dedup_key)
     select site_id, new_id(), 'route-case', jsonb_build_object('siteId', site_id, 'caseId', id), 'route-case:' || id || ':again'
     from lost
     on conflict (site_id, dedup_key) do update set id = excluded.id, created_at = clock_timestamp(),
       published_at = null, locked_until = null, attempts = 0
       where outbox.published_at is not null
   )
   select (select count(*)::int from lost) as count, created_at::text, id from lost order by lost.created_at desc, id desc limit 1`,
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

/** A case in the order in which cases were opened. */
export interface CasePlace {
  /** To the microsecond, as the database writes it. */
  createdAt: string
  id: CaseId
}

@Injectable()
export class ReconcileRepository {
  constructor(
    private readonly database: Database,
    private readonly bell: OutboxBell,
  ) {}

  /**
   * Asks again for the routing of cases that have been open for too long, oldest first.
   *
   * @param after - where the batch before ended, so that none looks again at what the others asked for
   * @returns where this one ended; null when it was not full
   */
  async reissueOpen(olderThanSec: number, limit: number, after: CasePlace | null): Promise<CasePlace | null> {
    const values = [olderThanSec, limit, after?.createdAt ?? null, after?.id ?? null]
    const [last] = await this.database.query(reissue, values)
    if (last === undefined) return null
    this.bell.ring()
    return last.count < limit ? null : { createdAt: last.created_at, id: last.id }
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
