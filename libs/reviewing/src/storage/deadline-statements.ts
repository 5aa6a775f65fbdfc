import { statement, type Statement } from '@moderato/database'
import type { CaseId, SiteId } from '@moderato/kernel'

export interface SweptRow {
  site_id: SiteId
  id: CaseId
  queue_id: string | null
  version: number
}

/** Which cases a statement looks at: all of them in bites of `$1`, or the one of site `$1` and id `$2`. */
type Scope = 'all' | 'one'

// All of them: what somebody else is writing at this moment is left to the next turn. The one: its lock is waited for, and
// its conditions are compared once more when it was got.
const narrow = { all: '', one: 'and k.site_id = $1 and k.id = $2' } as const
const lock = { all: 'limit $1 for no key update of k skip locked', one: 'for no key update of k' } as const

function perScope(name: string, text: (scope: Scope) => string): Readonly<Record<Scope, Statement<SweptRow>>> {
  return { all: statement(name, text('all')), one: statement(`${name}-of-one`, text('one')) }
}

// The case stays where and with whom it is; what was lifted is due again after the new tier's time.
export const liftOverdue = perScope(
  'reviewing.lift-overdue',
  (scope) => `with overdue as (
     select k.site_id, k.id, k.state, least(3, k.tier + 1) as tier, q.due_sec_by_tier
     from moderation_case k join review_queue q on q.site_id = k.site_id and q.id = k.queue_id
     where k.state in ('queued', 'claimed', 'held') and k.level < 3
       and coalesce(k.escalates_at, k.due_at) <= clock_timestamp() ${narrow[scope]}
     order by coalesce(k.escalates_at, k.due_at) ${lock[scope]}
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

export const endHolds = perScope(
  'reviewing.end-holds',
  (scope) => `with over as (
     select k.site_id, k.id, k.held_by from moderation_case k
     where k.state = 'held' and k.hold_until <= clock_timestamp() ${narrow[scope]}
     order by k.hold_until ${lock[scope]}
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

const isNear = `k.state in ('queued', 'claimed', 'held') and k.reminded_due_at is distinct from k.due_at
         and k.due_at > clock_timestamp() and k.due_at <= clock_timestamp() + make_interval(secs => q.remind_sec)`

const nearCases: Readonly<Record<Scope, string>> = {
  all: `select k.site_id, k.id from review_queue q
     cross join lateral (
       select k.site_id, k.id from moderation_case k
       where k.site_id = q.site_id and k.queue_id = q.id and ${isNear}
       order by k.due_at ${lock.all}
     ) k
     limit $1`,
  one: `select k.site_id, k.id from moderation_case k join review_queue q on q.site_id = k.site_id and q.id = k.queue_id
     where ${isNear} ${narrow.one} ${lock.one}`,
}

// Remembers the deadline that was told of, so that a case whose deadline moves is told of again.
export const remind = perScope(
  'reviewing.remind',
  (scope) => `with near as (
     ${nearCases[scope]}
   )
   update moderation_case k set reminded_due_at = k.due_at from near where k.site_id = near.site_id and k.id = near.id
   returning k.site_id, k.id, k.queue_id, k.version`,
)
