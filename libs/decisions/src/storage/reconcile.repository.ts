import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { CaseId, SiteId } from '@moderato/kernel'

const expire = statement<{ site_id: SiteId; id: CaseId; version: number; queue_id: string | null }>(
  'decisions.expire-appeal-claims',
  `with lapsed as (
     select k.site_id, k.id, k.lease_holder_id from moderation_case k
     where k.state = 'appeal_claimed' and k.lease_expires_at <= clock_timestamp() - interval '1 second'
     order by k.lease_expires_at limit $1 for no key update skip locked
   ), expired as (
     update moderation_case k set state = 'appealed', version = k.version + 1,
       lease_holder_id = null, lease_token = null, lease_expires_at = null
     from lapsed where k.site_id = lapsed.site_id and k.id = lapsed.id
     returning k.site_id, k.id, k.version, k.queue_id, lapsed.lease_holder_id as holder_id
   ), event as (
     insert into case_event (site_id, case_id, seq, type, actor_kind, from_state, to_state, data)
     select site_id, id, version, 'lease-expired', 'system', 'appeal_claimed', 'appealed', jsonb_build_object('holderId', holder_id)
     from expired
   )
   select site_id, id, version, queue_id from expired`,
)

/** A case that time has moved. */
export interface MovedCase {
  siteId: SiteId
  caseId: CaseId
  version: number
  queueId: string | null
}

/** What time does to decided cases, over all sites. */
@Injectable()
export class DecisionReconcileRepository {
  constructor(private readonly database: Database) {}

  /** Gives appealed cases of every site back whose claim ran out. @returns the cases with their `siteId` */
  async expireClaims(limit: number): Promise<MovedCase[]> {
    const rows = await this.database.query(expire, [limit])
    return rows.map(({ site_id, id, version, queue_id }) => ({
      siteId: site_id,
      caseId: id,
      version,
      queueId: queue_id,
    }))
  }
}
