import { Injectable } from '@nestjs/common'
import { statement, violatedConstraint, type Tx } from '@moderato/database'
import {
  DomainError,
  type CaseId,
  type DecisionId,
  type SecondReviewId,
  type SiteId,
  type UserId,
} from '@moderato/kernel'
import { defaultSiteSettings, type ProblemCode } from '@moderato/contracts'
import type { ComparedState, Opinion } from '../domain/second-review.js'

// The share is the queue's own, else the site's. The text is the one that was judged: the thread is locked.
const open = statement<{ id: SecondReviewId; queue_id: string }>(
  'quality.open-second-review',
  `insert into second_review (site_id, id, decision_id, case_id, comment_id, queue_id, author_id, content_snapshot, content_version,
     covers_report_seq, categories)
   select k.site_id, new_id(), d.id, k.id, k.comment_id, k.queue_id, k.author_id, coalesce(nullif(c.body, ''), k.content_snapshot),
     d.content_version, d.covers_report_seq, k.categories
   from decision d
   join moderation_case k on k.site_id = d.site_id and k.id = d.case_id
   join comment c on c.site_id = k.site_id and c.id = k.comment_id
   join review_queue q on q.site_id = k.site_id and q.id = k.queue_id
   join site s on s.id = k.site_id
   where d.site_id = $1 and d.id = $2 and d.decided_by is not null and (c.body <> '' or k.content_snapshot is not null)
     and $3 < coalesce(q.second_review_share, (s.settings ->> 'secondReviewShare')::real, $4)
   returning id, queue_id`,
)

const overtake = statement<{ id: SecondReviewId; state: string }>(
  'quality.overtake-second-review',
  `update second_review set state = case when state = 'disagreed' then state else 'void' end,
     lease_holder_id = null, lease_token = null, lease_expires_at = null,
     resolution = case when state = 'disagreed' then 'taken-back' end,
     resolved_by = case when state = 'disagreed' then $3::uuid end,
     resolved_at = case when state = 'disagreed' then clock_timestamp() end
   where site_id = $1 and decision_id = $2 and (state in ('waiting', 'claimed') or ($4 and state = 'disagreed' and resolution is null))
   returning id, state`,
)

const lockReviewer = statement<{ user_id: UserId }>(
  'quality.lock-reviewer',
  'select user_id from staff_member where site_id = $1 and user_id = $2 for no key update',
)

const prolongOwn = statement<{ id: SecondReviewId }>(
  'quality.prolong-own-second-review',
  `update second_review set lease_expires_at = clock_timestamp() + make_interval(secs => $3),
     lease_token = case when lease_expires_at > clock_timestamp() then lease_token else gen_random_uuid() end
   where site_id = $1 and lease_holder_id = $2 and state = 'claimed' returning id`,
)

// Nobody who wrote, reported or decided what it is about. The oldest that nobody else is taking at this moment.
const takeNext = statement<{ id: SecondReviewId; previous_holder_id: UserId | null }>(
  'quality.take-next-second-review',
  `with free as materialized (
     select r.id, r.lease_holder_id from second_review r
     where r.site_id = $1 and r.queue_id = any ($3::uuid[]) and r.author_id <> $2 and r.first_decider_id <> $2
       and (r.state = 'waiting' or (r.state = 'claimed' and r.lease_expires_at <= clock_timestamp()))
       and not $2 = any (r.skipped_by)
       and exists (select from decision f where f.site_id = $1 and f.id = r.decision_id and f.effective)
       and not exists (select from report p where p.site_id = $1 and p.comment_id = r.comment_id and p.reporter_id = $2)
       and not exists (select from decision d where d.site_id = $1 and d.case_id = r.case_id and d.decided_by = $2)
     order by r.id limit 1 for no key update of r skip locked
   )
   update second_review r set state = 'claimed', lease_holder_id = $2, lease_token = gen_random_uuid(),
     lease_expires_at = clock_timestamp() + make_interval(secs => $4)
   from free where r.site_id = $1 and r.id = free.id returning r.id, free.lease_holder_id as previous_holder_id`,
)

const renew = statement<{ id: SecondReviewId }>(
  'quality.renew-second-review',
  `update second_review set lease_expires_at = clock_timestamp() + make_interval(secs => $5)
   where site_id = $1 and id = $2 and state = 'claimed' and lease_holder_id = $3 and lease_token = $4
     and lease_expires_at > clock_timestamp() returning id`,
)

const release = statement<{ id: SecondReviewId }>(
  'quality.release-second-review',
  `update second_review set state = 'waiting', skipped_by = skipped_by || $3::uuid, lease_holder_id = null, lease_token = null,
     lease_expires_at = null
   where site_id = $1 and id = $2 and state = 'claimed' and lease_holder_id = $3 and lease_token = $4 returning id`,
)

const releaseOf = statement<{ id: SecondReviewId }>(
  'quality.release-second-review-of-leaver',
  `update second_review set state = 'waiting', lease_holder_id = null, lease_token = null, lease_expires_at = null
   where site_id = $1 and lease_holder_id = $2 and state = 'claimed' returning id`,
)

const decide = statement<{ state: ComparedState; decision_id: DecisionId; case_id: CaseId }>(
  'quality.decide-second-review',
  `update second_review set state = case when outcome_given.same then 'agreed' else 'disagreed' end, reviewer_id = $3, outcome = $5,
     ground = $6, policy_code = $7, policy_version = $8, explanation = $9, decided_at = clock_timestamp(),
     lease_holder_id = null, lease_token = null, lease_expires_at = null
   from (select r.id, r.first_outcome = $5 as same from second_review r where r.site_id = $1 and r.id = $2) outcome_given
   where second_review.site_id = $1 and second_review.id = outcome_given.id and state = 'claimed' and lease_holder_id = $3
     and lease_token = $4 and lease_expires_at > clock_timestamp()
   returning state, decision_id, case_id`,
)

const confirm = statement<{ decision_id: DecisionId }>(
  'quality.confirm-first-decision',
  `update second_review set resolution = 'first-stands', resolved_by = $3, resolved_at = clock_timestamp()
   where site_id = $1 and id = $2 and state = 'disagreed' and resolution is null returning decision_id`,
)

/** A reviewer's hold on a second review, with its proof. */
export interface SecondHold {
  id: SecondReviewId
  holderId: UserId
  token: string
}

/** A decision that is in force no more. */
export interface DecisionEnd {
  decisionId: DecisionId
  by: UserId
  /** False: an appeal upheld it. */
  isTakenBack: boolean
}

/** Second reviews as rows; each write compares what it comes from. */
@Injectable()
export class SecondReviewRepository {
  /** Offers a decision to a second reviewer when its sample is below the share of its queue; null when it is not. */
  async open(
    tx: Tx,
    siteId: SiteId,
    decision: { id: DecisionId; sample: number },
  ): Promise<{ id: SecondReviewId; queueId: string } | null> {
    const values = [siteId, decision.id, decision.sample, defaultSiteSettings.secondReviewShare]
    const [row] = await tx.query(open, values)
    return row === undefined ? null : { id: row.id, queueId: row.queue_id }
  }

  /** What waits about a decision is void once that ends; a disagreement about it is settled where it was taken back. */
  async overtake(tx: Tx, siteId: SiteId, { decisionId, by, isTakenBack }: DecisionEnd): Promise<SecondReviewId | null> {
    return (await tx.query(overtake, [siteId, decisionId, by, isTakenBack]))[0]?.id ?? null
  }

  /**
   * What the reviewer holds already, prolonged; locks the reviewer, who holds one at a time. Null for nothing.
   *
   * @throws DomainError `role-insufficient` for somebody who left at this moment
   */
  async prolongOwn(tx: Tx, siteId: SiteId, reviewerId: UserId, leaseSec: number): Promise<SecondReviewId | null> {
    const isStaff = (await tx.query(lockReviewer, [siteId, reviewerId])).length === 1
    if (!isStaff) throw new DomainError<ProblemCode>('role-insufficient')
    return (await tx.query(prolongOwn, [siteId, reviewerId, leaseSec]))[0]?.id ?? null
  }

  /** The oldest that this reviewer may judge; null when nothing waits. */
  async takeNext(
    tx: Tx,
    siteId: SiteId,
    reviewer: { id: UserId; queueIds: readonly string[]; leaseSec: number },
  ): Promise<{ id: SecondReviewId; previousHolderId: UserId | null } | null> {
    const [row] = await tx.query(takeNext, [siteId, reviewer.id, reviewer.queueIds, reviewer.leaseSec])
    return row === undefined ? null : { id: row.id, previousHolderId: row.previous_holder_id }
  }

  /** Prolongs a live hold; false when it is the holder's no more. */
  async renew(tx: Tx, siteId: SiteId, hold: SecondHold, leaseSec: number): Promise<boolean> {
    return (await tx.query(renew, [siteId, hold.id, hold.holderId, hold.token, leaseSec])).length === 1
  }

  /** Gives it back; it is not offered to this reviewer again. False when the hold was lost. */
  async release(tx: Tx, siteId: SiteId, hold: SecondHold): Promise<boolean> {
    return (await tx.query(release, [siteId, hold.id, hold.holderId, hold.token])).length === 1
  }

  /** Gives back what one person holds; null for nothing. */
  async releaseOf(tx: Tx, siteId: SiteId, holderId: UserId): Promise<SecondReviewId | null> {
    return (await tx.query(releaseOf, [siteId, holderId]))[0]?.id ?? null
  }

  /** Ends a live hold with the opinion; null when it was lost. @throws DomainError `conflict-of-interest` */
  async decide(
    tx: Tx,
    siteId: SiteId,
    hold: SecondHold,
    opinion: Opinion,
  ): Promise<{ state: ComparedState; decisionId: DecisionId; caseId: CaseId } | null> {
    const { outcome, ground, policyCode, policyVersion, explanation } = opinion
    const held = [siteId, hold.id, hold.holderId, hold.token]
    try {
      const [row] = await tx.query(decide, [...held, outcome, ground, policyCode, policyVersion, explanation])
      return row === undefined ? null : { state: row.state, decisionId: row.decision_id, caseId: row.case_id }
    } catch (error) {
      // Somebody who reported the comment, or decided the case, while holding it.
      if (violatedConstraint(error) !== 'second_review_impartial_check') throw error
      throw new DomainError<ProblemCode>('conflict-of-interest')
    }
  }

  /** A lead leaves the first decision as it is. @throws DomainError `conflict-of-interest` for one of the two */
  async confirmFirst(tx: Tx, siteId: SiteId, id: SecondReviewId, by: UserId): Promise<DecisionId | null> {
    try {
      return (await tx.query(confirm, [siteId, id, by]))[0]?.decision_id ?? null
    } catch (error) {
      if (violatedConstraint(error) !== 'second_review_resolver_check') throw error
      throw new DomainError<ProblemCode>('conflict-of-interest')
    }
  }
}
