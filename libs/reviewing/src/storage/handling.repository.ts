import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { CaseId, SiteId, UserId } from '@moderato/kernel'
import type { CaseState } from '@moderato/contracts'
import { authorityDeadline } from './authority-deadline.js'
import { impartial, skilled, type Claimant } from './claim.repository.js'
import { toHandled, type Handled, type HandledRow } from './handled.js'

const freed = `hold_until = null, held_by = null, held_at = null,
     lease_holder_id = null, lease_token = null, lease_expires_at = null`

const escalate = statement<HandledRow>(
  'reviewing.escalate',
  `update moderation_case k set state = 'queued', version = k.version + 1, level = k.level + 1, skipped_by = '{}', ${freed},
     queue_id = coalesce((select q.id from review_queue q where q.site_id = $1 and q.is_senior and q.archived_at is null order by q.name limit 1), k.queue_id),
     escalates_at = greatest(coalesce(k.escalates_at, k.due_at), clock_timestamp() + interval '1 minute')
   where k.site_id = $1 and k.id = $2 and k.level < 3 and k.version = $3 and k.state in ('queued', 'claimed', 'held')
   returning k.version, k.queue_id`,
)

const move = statement<HandledRow>(
  'reviewing.move',
  `update moderation_case k set state = 'queued', version = k.version + 1, queue_id = $4, due_at = least($5, ${authorityDeadline('k')}), skipped_by = '{}', ${freed},
     rule_set_version = coalesce($6, k.rule_set_version), tier = greatest(k.tier, coalesce($7::smallint, k.tier))
   where k.site_id = $1 and k.id = $2 and k.version = $3 and k.state in ('queued', 'held')
   returning k.version, k.queue_id`,
)

const release = statement<HandledRow>(
  'reviewing.release-by-lead',
  `update moderation_case k set state = 'queued', version = k.version + 1, ${freed}
   where k.site_id = $1 and k.id = $2 and k.version = $3 and k.state in ('claimed', 'held')
   returning k.version, k.queue_id`,
)

const releaseAllOf = statement<HandledRow & { id: CaseId; from_state: CaseState }>(
  'reviewing.release-all-of-leaver',
  `with in_hands as (
     select k.id from moderation_case k where k.site_id = $1 and k.lease_holder_id = $2 and k.state = 'claimed'
     union all select k.id from moderation_case k where k.site_id = $1 and k.held_by = $2 and k.state = 'held'
   ), locked as (
     select k.id, k.state from moderation_case k where k.site_id = $1 and k.id in (select id from in_hands)
     order by k.id for no key update
   )
   update moderation_case k set state = 'queued', version = k.version + 1, ${freed}
   from locked where k.site_id = $1 and k.id = locked.id and k.state in ('claimed', 'held') and $2 in (k.lease_holder_id, k.held_by)
   returning k.id, k.version, k.queue_id, locked.state as from_state`,
)

// Who takes the case must be able to judge it, whoever had it before.
const assign = statement<HandledRow>(
  'reviewing.assign',
  `update moderation_case k set state = 'claimed', version = k.version + 1, claimed_at = clock_timestamp(), hold_until = null,
     held_by = null, held_at = null, lease_holder_id = $2, lease_token = gen_random_uuid(),
     lease_expires_at = clock_timestamp() + make_interval(secs => $5)
   where k.site_id = $1 and k.id = $3 and k.version = $4 and k.state in ('claimed', 'held') and ${impartial} and ${skilled}
     and exists (select from staff_member s where s.site_id = $1 and s.user_id = $2 and (s.role <> 'moderator'
       or exists (select from review_queue_member m where m.site_id = $1 and m.user_id = $2 and m.queue_id = k.queue_id)))
   returning k.version, k.queue_id`,
)

/** Where a case goes by a lead's hand or a changed rule. */
export interface Destination {
  queueId: string
  /** At the latest: an authority's own deadline may be nearer. */
  dueAt: Date
  /** Set when a rule set sent it there. */
  ruleSetVersion: number | null
  /** Lifts the tier to this; null leaves it. */
  tier: number | null
}

/** What leads and rules do with cases; each write asks for the version that was looked at. */
@Injectable()
export class HandlingRepository {
  /** T8: one level up, into the senior queue where there is one; null at the highest level. */
  async escalate(tx: Tx, siteId: SiteId, seen: { caseId: CaseId; version: number }): Promise<Handled | null> {
    return toHandled(await tx.query(escalate, [siteId, seen.caseId, seen.version]))
  }

  /** T3: into another queue. */
  async move(
    tx: Tx,
    siteId: SiteId,
    seen: { caseId: CaseId; version: number },
    { queueId, dueAt, ruleSetVersion, tier }: Destination,
  ): Promise<Handled | null> {
    return toHandled(await tx.query(move, [siteId, seen.caseId, seen.version, queueId, dueAt, ruleSetVersion, tier]))
  }

  /** T6 by a lead: out of a reviewer's hands. */
  async release(tx: Tx, siteId: SiteId, seen: { caseId: CaseId; version: number }): Promise<Handled | null> {
    return toHandled(await tx.query(release, [siteId, seen.caseId, seen.version]))
  }

  /** T6 for everything one person has in hand or put aside. @returns what each case was and is, in no order */
  async releaseAllOf(
    tx: Tx,
    siteId: SiteId,
    holderId: UserId,
  ): Promise<(Handled & { caseId: CaseId; fromState: CaseState })[]> {
    const rows = await tx.query(releaseAllOf, [siteId, holderId])
    return rows.map(({ id, version, queue_id, from_state }) => ({
      ...{ caseId: id, fromState: from_state, version, queueId: queue_id },
    }))
  }

  /** T4 out of another's hands: a fresh claim for the claimant; null when that person may not judge the case. */
  async assign(
    tx: Tx,
    siteId: SiteId,
    claimant: Claimant,
    seen: { caseId: CaseId; version: number },
  ): Promise<Handled | null> {
    return toHandled(await tx.query(assign, [siteId, claimant.id, seen.caseId, seen.version, claimant.leaseSec]))
  }
}
