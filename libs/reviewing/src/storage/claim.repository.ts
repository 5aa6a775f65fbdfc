import { Injectable } from '@nestjs/common'
import { statement, type Statement, type Tx } from '@moderato/database'
import { type CaseId, type SiteId, type UserId } from '@moderato/kernel'
import type { CaseState } from '@moderato/contracts'

interface ClaimedRow {
  id: CaseId
  queue_id: string | null
  version: number
  from_state: CaseState
  previous_holder_id: UserId | null
}

// What follows in this transaction is planned once per connection: planning the choice of the next case for the very
// reviewer takes longer than the choice.
const lockReviewer = statement<{ user_id: UserId }>(
  'reviewing.lock-reviewer',
  `select s.user_id, set_config('plan_cache_mode', 'force_generic_plan', true) from staff_member s
   where s.site_id = $1 and s.user_id = $2 for no key update of s`,
)

// A statement of its own: one that waited for the lock would count what was held before the wait.
const countHeld = statement<{ capacity: number | null; held: number }>(
  'reviewing.count-held',
  `select (select r.capacity from reviewer r where r.site_id = $1 and r.user_id = $2) as capacity,
     (select count(*)::int from moderation_case k where k.site_id = $1 and k.lease_holder_id = $2
       and k.lease_expires_at > clock_timestamp())
     + (select count(*)::int from appeal a where a.site_id = $1 and a.lease_holder_id = $2
       and a.lease_expires_at > clock_timestamp()) as held`,
)

// Nobody judges where they took part; who decided it before may look again only after taking that back. A case that was
// never claimed has no such decision, and is not looked for among them. `offset 0` and the casts keep statistics out of
// it: where few people write or report most of what waits, a plan made without knowing the reviewer expects to find hardly
// a case, and reads the whole queue for it.
export const impartial = impartialTo('$2')

/**
 * SQL: whether somebody neither wrote nor reported the comment of `moderation_case k`, of the site `$1`, nor decided the case.
 *
 * @param person - SQL of the person's id
 */
export function impartialTo(person: string): string {
  return `k.author_id::text <> ${person}::uuid::text
  and not exists (select from report r where r.site_id = $1 and r.comment_id = k.comment_id and r.reporter_id = ${person} offset 0)
  and (k.claimed_at is null or not exists (select from decision d where d.site_id = $1 and d.case_id = k.id
    and d.decided_by = ${person} and (d.reverted_at is null or d.reverted_by <> ${person}) offset 0))`
}

// A queue's skills bind moderators; leads step in wherever they must.
export const skilled = `not exists (select from review_queue q join staff_member s on s.site_id = q.site_id and s.user_id = $2
    left join reviewer v on v.site_id = s.site_id and v.user_id = s.user_id
  where q.site_id = $1 and q.id = k.queue_id and s.role = 'moderator' and not q.skills <@ coalesce(v.skills, '{}'))`

// The heads of each queue, so that the cost does not grow with what waits behind them; the lock then settles who gets
// which. Claims that ran out are taken like waiting cases. The depth is written out and each head is locked on its own:
// a plan that does not know the number would read the whole queue instead.
function takeNextText(depth: number): string {
  const limit = String(depth)
  return `with head as materialized (
     select head.* from unnest($3::uuid[]) as wanted (queue_id)
     cross join lateral (
       (select k.id, k.tier, k.due_at, k.score from moderation_case k
        where k.site_id = $1 and k.queue_id = wanted.queue_id and k.state = 'queued' and not $2 = any (k.skipped_by) and ${impartial}
        order by k.tier desc, k.due_at, k.score desc, k.id limit ${limit})
       union all
       (select k.id, k.tier, k.due_at, k.score from moderation_case k
        where k.site_id = $1 and k.queue_id = wanted.queue_id and k.state = 'claimed'
          and k.lease_expires_at <= clock_timestamp() and not $2 = any (k.skipped_by) and ${impartial}
        order by k.lease_expires_at limit ${limit})
     ) head
     order by head.tier desc, head.due_at, head.score desc, head.id
   ), taken as materialized (
     select free.* from head cross join lateral (
       select k.id, k.state, k.lease_holder_id from moderation_case k
       where k.site_id = $1 and k.id = head.id
         and (k.state = 'queued' or (k.state = 'claimed' and k.lease_expires_at <= clock_timestamp()))
       for no key update skip locked
     ) free limit 1
   )
   update moderation_case k set state = 'claimed', version = k.version + 1, claimed_at = clock_timestamp(),
     lease_holder_id = $2, lease_token = gen_random_uuid(), lease_expires_at = clock_timestamp() + make_interval(secs => $4)
   from taken where k.site_id = $1 and k.id = taken.id
   returning k.id, k.queue_id, k.version, taken.state as from_state, taken.lease_holder_id as previous_holder_id`
}

/** Heads of each queue that are looked at: few first, more when others are taking those at the moment. */
export const takeDepths = [16, 64, 256] as const
export type TakeDepth = (typeof takeDepths)[number]

/** The statement for each depth; shared with the test of its plan. */
export const takeNextByDepth: Record<TakeDepth, Statement<ClaimedRow>> = {
  16: statement<ClaimedRow>('reviewing.take-next-16', takeNextText(16)),
  64: statement<ClaimedRow>('reviewing.take-next-64', takeNextText(64)),
  256: statement<ClaimedRow>('reviewing.take-next-256', takeNextText(256)),
}

const claim = statement<ClaimedRow>(
  'reviewing.claim',
  `with before as (
     select k.id, k.state, k.lease_holder_id from moderation_case k where k.site_id = $1 and k.id = $3 for no key update
   )
   update moderation_case k set state = 'claimed', version = k.version + 1, claimed_at = clock_timestamp(),
     lease_holder_id = $2, lease_token = gen_random_uuid(), lease_expires_at = clock_timestamp() + make_interval(secs => $4)
   from before
   where k.site_id = $1 and k.id = before.id and ${impartial} and ${skilled}
     and (k.state = 'queued' or (k.state = 'claimed' and k.lease_expires_at <= clock_timestamp()))
   returning k.id, k.queue_id, k.version, before.state as from_state, before.lease_holder_id as previous_holder_id`,
)

const findSkilled = statement<{ is_skilled: boolean }>(
  'reviewing.find-skilled',
  `select ${skilled} as is_skilled from moderation_case k where k.site_id = $1 and k.id = $3`,
)

const renew = statement<{ id: CaseId }>(
  'reviewing.renew',
  `update moderation_case k set lease_expires_at = clock_timestamp() + make_interval(secs => $5)
   where k.site_id = $1 and k.id = $2 and k.state = 'claimed' and k.lease_holder_id = $3 and k.lease_token = $4
     and k.lease_expires_at > clock_timestamp()
   returning k.id`,
)

const release = statement<{ version: number; queue_id: string | null }>(
  'reviewing.release',
  `update moderation_case k set state = 'queued', version = k.version + 1, skip_count = k.skip_count + $5::int,
     skipped_by = case when $5::int = 1 then k.skipped_by || $3::uuid else k.skipped_by end,
     lease_holder_id = null, lease_token = null, lease_expires_at = null
   where k.site_id = $1 and k.id = $2 and k.state = 'claimed' and k.lease_holder_id = $3 and k.lease_token = $4
   returning k.version, k.queue_id`,
)

/** A claim that was just made. */
export interface Claimed {
  caseId: CaseId
  queueId: string | null
  version: number
  fromState: CaseState
  /** Whose claim had run out; null when the case was waiting. */
  previousHolderId: UserId | null
}

/** Who claims. */
export interface Claimant {
  id: UserId
  /** Life of the claim. */
  leaseSec: number
}

@Injectable()
export class ClaimRepository {
  /**
   * Locks the reviewer for this transaction, so that two claims at once cannot both be the last one allowed.
   *
   * @returns the cap (null: none set) and the number of live claims; null for somebody who is not staff
   */
  async lockReviewer(
    tx: Tx,
    siteId: SiteId,
    userId: UserId,
  ): Promise<{ capacity: number | null; held: number } | null> {
    if ((await tx.query(lockReviewer, [siteId, userId])).length === 0) return null
    return (await tx.query(countHeld, [siteId, userId]))[0] ?? null
  }

  /**
   * Claims the most urgent case of the queues that this reviewer may judge and nobody else is taking at this moment.
   *
   * @param depth - how many heads of each queue are looked at
   */
  async takeNext(
    tx: Tx,
    siteId: SiteId,
    claimant: Claimant,
    from: { queueIds: readonly string[]; depth: TakeDepth },
  ): Promise<Claimed | null> {
    const values = [siteId, claimant.id, from.queueIds, claimant.leaseSec]
    return toClaimed((await tx.query(takeNextByDepth[from.depth], values))[0])
  }

  /** Whether this reviewer has what the queue of the case asks for. */
  async isSkilled(tx: Tx, siteId: SiteId, reviewerId: UserId, caseId: CaseId): Promise<boolean> {
    return (await tx.query(findSkilled, [siteId, reviewerId, caseId]))[0]?.is_skilled ?? true
  }

  /** Claims one case if it waits and this reviewer may judge it; null when not. */
  async claim(tx: Tx, siteId: SiteId, claimant: Claimant, caseId: CaseId): Promise<Claimed | null> {
    return toClaimed((await tx.query(claim, [siteId, claimant.id, caseId, claimant.leaseSec]))[0])
  }

  /** Prolongs a live claim; false when it is not the holder's any more. */
  async renew(tx: Tx, siteId: SiteId, claimant: Claimant, held: { caseId: CaseId; token: string }): Promise<boolean> {
    const values = [siteId, held.caseId, claimant.id, held.token, claimant.leaseSec]
    return (await tx.query(renew, values)).length === 1
  }

  /**
   * Gives the case back to its queue; skipped, it is not offered to the same reviewer again.
   *
   * @returns what it is now, or null when the claim was lost
   */
  async release(
    tx: Tx,
    siteId: SiteId,
    holderId: UserId,
    held: { caseId: CaseId; token: string; isSkipped: boolean },
  ): Promise<{ version: number; queueId: string | null } | null> {
    const [row] = await tx.query(release, [siteId, held.caseId, holderId, held.token, held.isSkipped ? 1 : 0])
    return row === undefined ? null : { version: row.version, queueId: row.queue_id }
  }
}

function toClaimed(row: ClaimedRow | undefined): Claimed | null {
  if (row === undefined) return null
  return {
    caseId: row.id,
    queueId: row.queue_id,
    version: row.version,
    fromState: row.from_state,
    previousHolderId: row.previous_holder_id,
  }
}
