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
     explanation, ends_at)
   select $1, $2, $3, $4::uuid, $5, $6, $7, $8, $9, $10, clock_timestamp() + make_interval(days => $11)
   where not exists (select from staff_member s where s.site_id = $1 and s.user_id = $4)
     and ($3 not in ('suspend', 'ban')
       or not coalesce((select (s.settings ->> 'suspendAfterWarning')::boolean from site s where s.id = $1), false)
       or exists (select from measure w where w.site_id = $1 and w.user_id = $4 and w.kind = 'warn' and w.lifted_at is null
         and w.starts_at > clock_timestamp() - interval '1 year'))
   returning id`,
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
  basis: { caseId: CaseId; decisionId: DecisionId } | null
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

  /** Staff cannot be sanctioned; where the site asks for it, nobody is suspended or banned who was not warned within a year. */
  async addToPerson(tx: Tx, siteId: SiteId, sanction: NewSanction): Promise<'imposed' | 'staff' | 'unwarned'> {
    const { id, kind, userId, basis, imposedBy, policyCode, policyVersion, explanation, days } = sanction
    const on = [basis?.caseId ?? null, basis?.decisionId ?? null]
    const values = [siteId, id, kind, userId, ...on, imposedBy, policyCode, policyVersion, explanation, days]
    if ((await tx.query(addToPerson, values)).length === 1) return 'imposed'
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

  /** Lifts all that decisions on the case imposed. @returns the measures against persons among it */
  async liftOfCase(tx: Tx, siteId: SiteId, caseId: CaseId, liftedBy: UserId): Promise<LiftedSanction[]> {
    const rows = await tx.query(liftOfCase, [siteId, caseId, liftedBy])
    return rows.flatMap(({ id, user_id }) => (user_id === null ? [] : [{ id, userId: user_id }]))
  }
}
