import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { CaseId, CommentId, DecisionId, SiteId, UserId } from '@moderato/kernel'
import type { CaseState } from '@moderato/contracts'

const revert = statement<{ id: DecisionId }>(
  'decisions.revert',
  `update decision set effective = false, reverted_at = clock_timestamp(), reverted_by = $3
   where site_id = $1 and id = $2 and effective
     and ($4 or (decided_by = $3 and undo_until > clock_timestamp()))
   returning id`,
)

const lockLive = statement<{ id: CaseId }>(
  'decisions.lock-live-case',
  `select id from moderation_case where site_id = $1 and comment_id = $2 and state in ('open', 'queued', 'claimed', 'held')
   for no key update`,
)

const requeue = statement<{ version: number }>(
  'decisions.requeue-case',
  `update moderation_case set state = 'queued', version = version + 1, decided_at = null, queued_at = clock_timestamp()
   where site_id = $1 and id = $2 and state = 'decided' returning version`,
)

const closeEmptied = statement<{ version: number }>(
  'decisions.close-emptied-case',
  `update moderation_case set state = 'closed', version = version + 1, closed_at = clock_timestamp(), report_count = 0
   where site_id = $1 and id = $2 and state = 'decided' returning version`,
)

// Claims of right go along, and take the case to where they were looked at: nobody decides past a claim unseen. What hides
// the comment ahead of a decision goes along too, so that the next decision ends it.
const moveReports = statement<{ version: number; from_state: CaseState; state: CaseState; queue_id: string | null }>(
  'decisions.move-reports',
  `with numbered as (
     select r.id, row_number() over (order by r.seq)::int as place from report r where r.site_id = $1 and r.case_id = $2
   ), moved as (
     update report r set case_id = k.id, seq = k.report_count + n.place
     from numbered n, moderation_case k
     where r.site_id = $1 and r.id = n.id and k.site_id = $1 and k.id = $3
     returning r.category
   ), claims as (
     update legal_notice set case_id = $3 where site_id = $1 and case_id = $2 returning id
   ), hiding as (
     update measure set case_id = $3 where site_id = $1 and case_id = $2 and kind in ('auto_hide', 'temporary')
   ), job as (
     insert into outbox (site_id, id, type, payload, dedup_key)
     select $1, new_id(), 'route-case', jsonb_build_object('siteId', $1::text, 'caseId', k.id),
       'route-case:' || k.id || ':' || (k.version + 1)
     from moderation_case k where k.site_id = $1 and k.id = $3
   ), before as (
     select k.state, old.queue_id, old.tier, old.due_at, exists (select from claims) as is_claimed
     from moderation_case k, moderation_case old where k.site_id = $1 and k.id = $3 and old.site_id = $1 and old.id = $2
   )
   update moderation_case k set version = k.version + 1,
     report_count = k.report_count + (select count(*)::int from moved),
     categories = array(select distinct unnest(k.categories || array(select category from moved))),
     state = case when before.is_claimed then 'queued' else k.state end,
     queue_id = case when before.is_claimed then before.queue_id else k.queue_id end,
     tier = case when before.is_claimed then greatest(k.tier, before.tier) else k.tier end,
     due_at = case when before.is_claimed then least(k.due_at, before.due_at) else k.due_at end,
     queued_at = case when before.is_claimed then coalesce(k.queued_at, clock_timestamp()) else k.queued_at end,
     hold_until = case when not before.is_claimed then k.hold_until end,
     held_by = case when not before.is_claimed then k.held_by end,
     held_at = case when not before.is_claimed then k.held_at end,
     lease_holder_id = case when not before.is_claimed then k.lease_holder_id end,
     lease_token = case when not before.is_claimed then k.lease_token end,
     lease_expires_at = case when not before.is_claimed then k.lease_expires_at end
   from before where k.site_id = $1 and k.id = $3
   returning k.version, before.state as from_state, k.state, k.queue_id`,
)

/** A live case after reports of another joined it. */
export interface JoinedCase {
  version: number
  fromState: CaseState
  state: CaseState
  queueId: string | null
}

@Injectable()
export class ReversalRepository {
  /**
   * Takes a decision out of force: an own one inside its undo window, any other as a lead.
   *
   * @returns false when that is not allowed or it was not in force
   */
  async revert(
    tx: Tx,
    siteId: SiteId,
    decisionId: DecisionId,
    by: { userId: UserId; isLead: boolean },
  ): Promise<boolean> {
    return (await tx.query(revert, [siteId, decisionId, by.userId, by.isLead])).length === 1
  }

  /** The comment's live case, locked for this transaction, or null. */
  async lockLive(tx: Tx, siteId: SiteId, commentId: CommentId): Promise<CaseId | null> {
    return (await tx.query(lockLive, [siteId, commentId]))[0]?.id ?? null
  }

  /** T11. @returns the case's new version, or null when it was not decided any more */
  async requeue(tx: Tx, siteId: SiteId, caseId: CaseId): Promise<number | null> {
    return (await tx.query(requeue, [siteId, caseId]))[0]?.version ?? null
  }

  /** T11 where another case is live: ends this one, whose reports that one takes over. */
  async closeEmptied(tx: Tx, siteId: SiteId, caseId: CaseId): Promise<number | null> {
    return (await tx.query(closeEmptied, [siteId, caseId]))[0]?.version ?? null
  }

  /** Puts the reports of one case behind those of another, and claims of right and provisional measures beside them. */
  async moveReports(tx: Tx, siteId: SiteId, from: CaseId, to: CaseId): Promise<JoinedCase> {
    const [row] = await tx.query(moveReports, [siteId, from, to])
    if (row === undefined) throw new Error('the live case is gone although it is locked')
    return { version: row.version, fromState: row.from_state, state: row.state, queueId: row.queue_id }
  }
}
