import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { CaseId, SiteId } from '@moderato/kernel'

interface SweptRow {
  site_id: SiteId
  id: CaseId
  queue_id: string | null
  version: number
}

// The case stays where and with whom it is; what was lifted is due again after the new tier's time.
const liftOverdue = statement<SweptRow>(
  'reviewing.lift-overdue',
  `with overdue as (
     select k.site_id, k.id, k.state, least(3, k.tier + 1) as tier, q.due_sec_by_tier
     from moderation_case k join review_queue q on q.site_id = k.site_id and q.id = k.queue_id
     where k.state in ('queued', 'claimed', 'held') and k.level < 3 and coalesce(k.escalates_at, k.due_at) <= clock_timestamp()
     order by coalesce(k.escalates_at, k.due_at) limit $1 for no key update of k skip locked
   ), lifted as (
     update moderation_case k set version = k.version + 1, level = k.level + 1, tier = overdue.tier,
       escalates_at = clock_timestamp() + make_interval(secs => overdue.due_sec_by_tier[overdue.tier + 1])
     from overdue where k.site_id = overdue.site_id and k.id = overdue.id
     returning k.site_id, k.id, k.queue_id, k.version, k.state, k.level, k.tier
   ), event as (
     insert into case_event (site_id, case_id, seq, type, actor_kind, from_state, to_state, data)
     select site_id, id, version, 'overdue', 'system', state, state, jsonb_build_object('level', level, 'tier', tier) from lifted
   )
   select site_id, id, queue_id, version from lifted`,
)

const endHolds = statement<SweptRow>(
  'reviewing.end-holds',
  `with over as (
     select k.site_id, k.id, k.held_by from moderation_case k
     where k.state = 'held' and k.hold_until <= clock_timestamp()
     order by k.hold_until limit $1 for no key update skip locked
   ), ended as (
     update moderation_case k set state = 'queued', version = k.version + 1, hold_until = null, held_by = null, held_at = null
     from over where k.site_id = over.site_id and k.id = over.id
     returning k.site_id, k.id, k.queue_id, k.version, over.held_by as holder_id
   ), event as (
     insert into case_event (site_id, case_id, seq, type, actor_kind, from_state, to_state, data)
     select site_id, id, version, 'hold-ended', 'system', 'held', 'queued', jsonb_build_object('holderId', holder_id) from ended
   )
   select site_id, id, queue_id, version from ended`,
)

// Remembers the deadline that was told of, so that a case whose deadline moves is told of again.
const remind = statement<SweptRow>(
  'reviewing.remind',
  `with near as (
     select k.site_id, k.id from review_queue q
     cross join lateral (
       select k.site_id, k.id from moderation_case k
       where k.site_id = q.site_id and k.queue_id = q.id and k.state in ('queued', 'claimed', 'held')
         and k.reminded_due_at is distinct from k.due_at
         and k.due_at > clock_timestamp() and k.due_at <= clock_timestamp() + make_interval(secs => q.remind_sec)
       order by k.due_at limit $1 for no key update skip locked
     ) k
     limit $1
   )
   update moderation_case k set reminded_due_at = k.due_at from near where k.site_id = near.site_id and k.id = near.id
   returning k.site_id, k.id, k.queue_id, k.version`,
)

/** A case that the clock did something to. */
export interface SweptCase {
  siteId: SiteId
  caseId: CaseId
  queueId: string | null
  version: number
}

/**
 * What the clock does to cases of every site. Reads cases, never queues of jobs: what fell due while Redis was empty or
 * no worker ran is found by the next turn.
 */
@Injectable()
export class DeadlineSweep {
  constructor(private readonly database: Database) {}

  /** T9: one level and one tier up, once for each level. */
  async liftOverdue(limit: number): Promise<SweptCase[]> {
    return (await this.database.query(liftOverdue, [limit])).map(toSwept)
  }

  /** T7, by time: back into the queue. */
  async endHolds(limit: number): Promise<SweptCase[]> {
    return (await this.database.query(endHolds, [limit])).map(toSwept)
  }

  /** Cases whose deadline is near, each told once per deadline. No transition: nothing about the case changes. */
  async remind(limit: number): Promise<SweptCase[]> {
    return (await this.database.query(remind, [limit])).map(toSwept)
  }
}

function toSwept({ site_id, id, queue_id, version }: SweptRow): SweptCase {
  return { siteId: site_id, caseId: id, queueId: queue_id, version }
}
