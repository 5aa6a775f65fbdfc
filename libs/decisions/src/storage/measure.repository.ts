import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { CaseId, CommentId, DecisionId, MeasureId, SiteId, UserId } from '@moderato/kernel'
import type { SanctionKind } from '@moderato/contracts'

const addToComment = statement<never>(
  'decisions.add-comment-measure',
  `insert into measure (site_id, id, kind, comment_id, case_id, decision_id, imposed_by)
   values ($1, new_id(), $2, $3, $4, $5, $6)`,
)

const addToPerson = statement<{ id: MeasureId }>(
  'decisions.add-person-measure',
  `insert into measure (site_id, id, kind, user_id, case_id, decision_id, imposed_by, policy_code, policy_version,
     explanation, ends_at, bulk_id)
   select $1, $2, $3, $4::uuid, $5, $6, $7, $8, $9, $10, clock_timestamp() + make_interval(days => $11), $12
   where not exists (select from staff_member s where s.site_id = $1 and s.user_id = $4)
     and ($3 not in ('suspend', 'ban')
       or not coalesce((select (s.settings ->> 'suspendAfterWarning')::boolean from site s where s.id = $1), false)
       or exists (select from measure w where w.site_id = $1 and w.user_id = $4 and w.kind = 'warn' and w.lifted_at is null
         and w.starts_at > clock_timestamp() - interval '1 year'))
   on conflict (site_id, bulk_id, user_id) where bulk_id is not null do nothing
   returning id`,
)

// Locked, so that whoever takes back the decision it rests on waits for the one that is about to bear it too.
const lockOfBulk = statement<{ id: MeasureId }>(
  'decisions.lock-bulk-measure',
  'select id from measure where site_id = $1 and user_id = $2 and bulk_id = $3 for no key update',
)

const findStaff = statement<{ user_id: UserId }>(
  'decisions.find-sanctioned-staff',
  'select user_id from staff_member where site_id = $1 and user_id = $2',
)

const endProvisional = statement<never>(
  'decisions.end-provisional-measures',
  `update measure set lifted_at = clock_timestamp(), lifted_by_decision_id = $3
   where site_id = $1 and case_id = $2 and kind in ('auto_hide', 'temporary') and lifted_at is null`,
)

const bringBack = statement<never>(
  'decisions.bring-back-measures',
  `update measure set lifted_at = null, lifted_by_decision_id = null where site_id = $1 and lifted_by_decision_id = $2`,
)

// Of the decisions that bear a measure together, two may be taken back at once: the second waits here, and then sees the first.
const lockOfBulks = statement<{ id: MeasureId }>(
  'decisions.lock-bulk-measures',
  `select m.id from decision d
   join moderation_case k on k.site_id = d.site_id and k.id = d.case_id
   join measure m on m.site_id = d.site_id and m.bulk_id = d.bulk_id and m.user_id = k.author_id
   where d.site_id = $1 and d.case_id = $2 order by m.id for no key update of m`,
)

// A decision that an appeal upheld bears it still, although the one that answered the appeal is in force.
const moveToOther = statement<never>(
  'decisions.move-measure-to-other-decision',
  `update measure m set case_id = other.case_id, decision_id = other.id
   from measure own cross join lateral (
     select d.case_id, d.id from decision d
     join moderation_case k on k.site_id = d.site_id and k.id = d.case_id and k.author_id = own.user_id
     join decision e on e.site_id = d.site_id and e.case_id = d.case_id and e.effective and e.outcome <> 'dismiss'
     where d.site_id = $1 and d.bulk_id = own.bulk_id and d.case_id <> $2 and d.reverted_at is null
     order by d.id limit 1) other
   where own.site_id = $1 and own.case_id = $2 and own.bulk_id is not null and own.lifted_at is null
     and m.site_id = $1 and m.id = own.id`,
)

const liftOfCase = statement<{ user_id: UserId | null; id: MeasureId; kind: string }>(
  'decisions.lift-case-measures',
  `update measure set lifted_at = clock_timestamp(), lifted_by = $3
   where site_id = $1 and case_id = $2 and decision_id is not null and lifted_at is null
   returning user_id, id, kind`,
)

/** A measure against a person, ready to be written. */
export interface NewSanction {
  id: MeasureId
  kind: SanctionKind
  userId: UserId
  /** Null for one that rests on no case. */
  basis: { caseId: CaseId; decisionId: DecisionId; bulkId: string | null } | null
  imposedBy: UserId
  policyCode: string
  policyVersion: number
  explanation: string | null
  /** Null: no end. */
  days: number | null
}

/** A measure against a person that has just been lifted. */
export interface LiftedSanction {
  id: MeasureId
  userId: UserId
}

@Injectable()
export class MeasureRepository {
  /** Restricts the comment for as long as the measure is not lifted. */
  async addToComment(
    tx: Tx,
    siteId: SiteId,
    measure: {
      kind: 'hide' | 'remove'
      commentId: CommentId
      caseId: CaseId
      decisionId: DecisionId
      imposedBy: UserId
    },
  ): Promise<void> {
    const { kind, commentId, caseId, decisionId, imposedBy } = measure
    await tx.query(addToComment, [siteId, kind, commentId, caseId, decisionId, imposedBy])
  }

  /**
   * Staff cannot be sanctioned; where the site asks for it, nobody is suspended or banned who was not warned within a year.
   *
   * @returns `known` where another decision of the same request imposed it before
   */
  async addToPerson(
    tx: Tx,
    siteId: SiteId,
    sanction: NewSanction,
  ): Promise<'imposed' | 'known' | 'staff' | 'unwarned'> {
    const { id, kind, userId, basis, imposedBy, policyCode, policyVersion, explanation, days } = sanction
    const on = [basis?.caseId ?? null, basis?.decisionId ?? null]
    const values = [siteId, id, kind, userId, ...on, imposedBy, policyCode, policyVersion, explanation, days]
    const bulkId = basis?.bulkId ?? null
    if ((await tx.query(addToPerson, [...values, bulkId])).length === 1) return 'imposed'
    if ((await tx.query(lockOfBulk, [siteId, userId, bulkId])).length === 1) return 'known'
    return (await tx.query(findStaff, [siteId, userId])).length === 1 ? 'staff' : 'unwarned'
  }

  /** A decision ends what was hidden ahead of it. */
  async endProvisional(tx: Tx, siteId: SiteId, caseId: CaseId, decisionId: DecisionId): Promise<void> {
    await tx.query(endProvisional, [siteId, caseId, decisionId])
  }

  /** Undoes {@link endProvisional}: what had run out by itself meanwhile stays without effect. */
  async bringBack(tx: Tx, siteId: SiteId, decisionId: DecisionId): Promise<void> {
    await tx.query(bringBack, [siteId, decisionId])
  }

  /**
   * Lifts all that decisions on the case imposed. A measure that decisions on other cases bear as well, by the same request,
   * stands with one of those, so ask once the decision of this case is out of force.
   *
   * @returns the measures against persons among what was lifted
   */
  async liftOfCase(tx: Tx, siteId: SiteId, caseId: CaseId, liftedBy: UserId): Promise<LiftedSanction[]> {
    await tx.query(lockOfBulks, [siteId, caseId])
    await tx.query(moveToOther, [siteId, caseId])
    const rows = await tx.query(liftOfCase, [siteId, caseId, liftedBy])
    return rows.flatMap(({ id, user_id }) => (user_id === null ? [] : [{ id, userId: user_id }]))
  }
}
