import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { AppealId, CaseId, CommentId, SiteId } from '@moderato/kernel'

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

const expireOfSanctions = statement<{ site_id: SiteId; id: AppealId }>(
  'decisions.expire-sanction-appeal-claims',
  `with lapsed as (
     select a.site_id, a.id, a.lease_holder_id from appeal a
     where a.lease_holder_id is not null and a.lease_expires_at <= clock_timestamp() - interval '1 second'
     order by a.lease_expires_at limit $1 for no key update skip locked
   ), expired as (
     update appeal a set lease_holder_id = null, lease_token = null, lease_expires_at = null
     from lapsed where a.site_id = lapsed.site_id and a.id = lapsed.id
     returning a.site_id, a.id, a.measure_id, a.appellant_id, lapsed.lease_holder_id as holder_id
   ), event as (
     insert into audit_event (site_id, id, type, actor_kind, subject_kind, subject_id, data)
     select site_id, new_id(), 'sanction-appeal-lapsed', 'system', 'user', appellant_id::text,
       jsonb_build_object('appealId', id, 'sanctionId', measure_id, 'holderId', holder_id) from expired
   )
   select site_id, id from expired`,
)

// Everybody was told, nothing can be appealed or taken back any more, and no dated measure is running.
const close = statement<{ site_id: SiteId; id: CaseId; version: number; queue_id: string | null }>(
  'decisions.close-settled-cases',
  `with settled as (
     select k.site_id, k.id, k.state from moderation_case k
     join site s on s.id = k.site_id
     join decision d on d.site_id = k.site_id and d.case_id = k.id and d.effective
     where k.state in ('decided', 'upheld', 'overturned')
       and (d.undo_until is null or d.undo_until <= clock_timestamp())
       and (k.state <> 'decided' or d.created_at
         <= clock_timestamp() - make_interval(days => coalesce((s.settings ->> 'appealWindowDays')::int, $2)))
       and not exists (select from measure m where m.site_id = k.site_id and m.case_id = k.id and m.lifted_at is null
         and m.ends_at > clock_timestamp())
       and not exists (select from notice n where n.site_id = k.site_id and n.decision_id = d.id and n.sent_at is null)
     order by k.decided_at limit $1 for no key update of k skip locked
   ), closed as (
     update moderation_case k set state = 'closed', version = k.version + 1, closed_at = clock_timestamp()
     from settled where k.site_id = settled.site_id and k.id = settled.id and k.state = settled.state
     returning k.site_id, k.id, k.version, k.queue_id, settled.state as from_state
   ), event as (
     insert into case_event (site_id, case_id, seq, type, actor_kind, from_state, to_state)
     select site_id, id, version, 'closed', 'system', from_state, 'closed' from closed
   )
   select site_id, id, version, queue_id from closed`,
)

const listDeserted = statement<{ site_id: SiteId; comment_id: CommentId }>(
  'decisions.list-deserted-cases',
  `select k.site_id, k.comment_id from moderation_case k
   join comment c on c.site_id = k.site_id and c.id = k.comment_id and c.deleted_at is not null
   where k.state in ('open', 'queued', 'held')
     and not exists (select from legal_notice n where n.site_id = k.site_id and n.case_id = k.id) limit $1`,
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

  /** Gives appeals against sanctions back whose claim ran out. */
  async expireClaimsOfSanctions(limit: number): Promise<{ siteId: SiteId; appealId: AppealId }[]> {
    const rows = await this.database.query(expireOfSanctions, [limit])
    return rows.map(({ site_id, id }) => ({ siteId: site_id, appealId: id }))
  }

  /** T15: closes what is settled, oldest decision first. @param appealDays - window of sites that set none */
  async closeSettled(limit: number, appealDays: number): Promise<MovedCase[]> {
    const rows = await this.database.query(close, [limit, appealDays])
    return rows.map(({ site_id, id, version, queue_id }) => ({
      siteId: site_id,
      caseId: id,
      version,
      queueId: queue_id,
    }))
  }

  /** Comments that were deleted while somebody held their case, which waits again now. */
  async listDeserted(limit: number): Promise<{ siteId: SiteId; commentId: CommentId }[]> {
    const rows = await this.database.query(listDeserted, [limit])
    return rows.map(({ site_id, comment_id }) => ({ siteId: site_id, commentId: comment_id }))
  }
}
