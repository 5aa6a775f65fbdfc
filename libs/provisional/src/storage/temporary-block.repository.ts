import { Injectable } from '@nestjs/common'
import { Database, statement, violatedConstraint, type Tx } from '@moderato/database'
import { DomainError, type CaseId, type CommentId, type MeasureId, type SiteId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { authorityDeadline, hasMissedAuthority } from '@moderato/reviewing'
import type { TouchedCase } from '../hiding-effects.js'

interface TouchedRow {
  id: CaseId
  comment_id: CommentId
  author_id: UserId
  queue_id: string | null
  version: number
}

// A minute less than the law's thirty days leaves the clock's task time to end the block by then. The case goes back to
// its queue, to be decided while the block is in force: a day before it ends, or half-way through one of less than two days,
// and sooner where an authority wants it sooner. Time given anew ends what a missed deadline set off, but not an authority's.
const start = statement<TouchedRow & { measure_id: MeasureId; ends_at: Date }>(
  'provisional.start-temporary-block',
  `with subject as (
     select k.*, c.body_version, clock_timestamp() as at
     from moderation_case k join comment c on c.site_id = k.site_id and c.id = k.comment_id
     where k.site_id = $1 and k.id = $2 and k.state = 'claimed' and k.lease_holder_id = $3 and k.lease_token = $4
       and k.lease_expires_at > clock_timestamp() and c.status <> 'deleted'
       and exists (select from legal_notice n where n.site_id = k.site_id and n.case_id = k.id)
     for no key update of k
   ), blocked as (
     insert into measure (site_id, id, kind, comment_id, case_id, content_version, imposed_by, starts_at, ends_at)
     select site_id, $6, 'temporary', comment_id, id, body_version, $3, at, at + make_interval(days => $5) - interval '1 minute'
     from subject returning id, ends_at
   ), told as (
     insert into claimant_notice (site_id, id, legal_notice_id, kind, reference_id)
     select n.site_id, new_id(), n.id, 'temporary-measure', blocked.id from legal_notice n, blocked
     where n.site_id = $1 and n.case_id = $2
   ), moved as (
     update moderation_case k set state = 'queued', version = k.version + 1,
       due_at = least(b.ends_at - least(interval '1 day', (b.ends_at - s.at) / 2), ${authorityDeadline('s')}),
       escalates_at = case when ${hasMissedAuthority('s')} then k.escalates_at end,
       lease_holder_id = null, lease_token = null, lease_expires_at = null
     from subject s, blocked b where k.site_id = s.site_id and k.id = s.id
     returning k.id, k.comment_id, k.author_id, k.queue_id, k.version, b.id as measure_id, b.ends_at
   ), event as (
     insert into case_event (site_id, case_id, seq, type, actor_kind, actor_id, from_state, to_state, data)
     select $1, $2, version, 'temporary-block-started', 'staff', $3, 'claimed', 'queued',
       jsonb_build_object('measureId', measure_id, 'endsAt', ends_at) from moved
   )
   select * from moved`,
)

const findMade = statement<{ case_id: CaseId; comment_id: CommentId; ends_at: Date }>(
  'provisional.find-made-block',
  'select case_id, comment_id, ends_at from measure where site_id = $1 and id = $2',
)

const hasNotice = statement<{ id: string }>(
  'provisional.has-legal-notice',
  'select id from legal_notice where site_id = $1 and case_id = $2 limit 1',
)

const object = statement<TouchedRow>(
  'provisional.object',
  `with objected as (
     insert into measure_objection (site_id, measure_id, author_id, text)
     select m.site_id, m.id, $3, $4 from measure m join comment c on c.site_id = m.site_id and c.id = m.comment_id
     where m.site_id = $1 and m.id = $2 and m.kind = 'temporary' and c.author_id = $3 and m.lifted_at is null
       and m.ends_at > clock_timestamp()
     returning measure_id
   ), told as (
     insert into claimant_notice (site_id, id, legal_notice_id, kind, reference_id)
     select n.site_id, new_id(), n.id, 'objection', o.measure_id from objected o
     join measure m on m.site_id = $1 and m.id = o.measure_id join legal_notice n on n.site_id = $1 and n.case_id = m.case_id
     on conflict on constraint claimant_notice_reference_key do nothing
   ), moved as (
     update moderation_case k set version = k.version + 1, due_at = least(k.due_at, clock_timestamp() + interval '1 day')
     from objected o join measure m on m.site_id = $1 and m.id = o.measure_id where k.site_id = $1 and k.id = m.case_id
     returning k.id, k.comment_id, k.author_id, k.queue_id, k.state, k.version
   ), event as (
     insert into case_event (site_id, case_id, seq, type, actor_kind, actor_id, from_state, to_state, data)
     select $1, id, version, 'objection-added', 'reader', $3, state, state, jsonb_build_object('measureId', $2::uuid) from moved
   )
   select id, comment_id, author_id, queue_id, version from moved`,
)

const findOwn = statement<{ comment_id: CommentId }>(
  'provisional.find-own-block',
  `select m.comment_id from measure m join comment c on c.site_id = m.site_id and c.id = m.comment_id
   where m.site_id = $1 and m.id = $2 and m.kind = 'temporary' and c.author_id = $3`,
)

/** A block by what was asked for. */
export interface MadeBlock {
  measureId: MeasureId
  caseId: CaseId
  commentId: CommentId
  endsAt: Date
}

/** A block that has just begun. */
export type StartedBlock = TouchedCase & MadeBlock

@Injectable()
export class TemporaryBlockRepository {
  constructor(private readonly database: Database) {}

  /**
   * Blocks the text of a claimed case on a claim of right; the thread must be locked. Null when the claim was lost or
   * nobody claimed a right.
   *
   * @throws DomainError `already-blocked`
   */
  async start(
    tx: Tx,
    siteId: SiteId,
    claim: { caseId: CaseId; holderId: UserId; token: string },
    { id, days }: { id: MeasureId; days: number },
  ): Promise<StartedBlock | null> {
    try {
      const [row] = await tx.query(start, [siteId, claim.caseId, claim.holderId, claim.token, days, id])
      return row === undefined ? null : { ...toTouched(row), measureId: row.measure_id, endsAt: row.ends_at }
    } catch (error) {
      if (violatedConstraint(error) === 'measure_temporary_key') throw new DomainError<ProblemCode>('already-blocked')
      throw error
    }
  }

  /** For whoever has just made it, and asks again; measures stay, also when they are over. */
  async findMade(tx: Tx, siteId: SiteId, measureId: MeasureId): Promise<MadeBlock> {
    const [row] = await tx.query(findMade, [siteId, measureId])
    if (row === undefined) throw new Error('a measure is gone')
    return { measureId, caseId: row.case_id, commentId: row.comment_id, endsAt: row.ends_at }
  }

  /** Whether anybody claimed that the case's comment infringes a right. */
  async hasNotice(tx: Tx, siteId: SiteId, caseId: CaseId): Promise<boolean> {
    return (await tx.query(hasNotice, [siteId, caseId])).length > 0
  }

  /** The comment that the measure blocks, if it is this author's. */
  async findOwn(siteId: SiteId, measureId: MeasureId, authorId: UserId): Promise<CommentId | null> {
    return (await this.database.query(findOwn, [siteId, measureId, authorId]))[0]?.comment_id ?? null
  }

  /** Keeps the author's objection; null when the block is over. @throws DomainError `already-objected` */
  async object(
    tx: Tx,
    siteId: SiteId,
    objection: { measureId: MeasureId; authorId: UserId; text: string },
  ): Promise<TouchedCase | null> {
    try {
      const [row] = await tx.query(object, [siteId, objection.measureId, objection.authorId, objection.text])
      return row === undefined ? null : toTouched(row)
    } catch (error) {
      if (violatedConstraint(error) === 'measure_objection_pkey') throw new DomainError<ProblemCode>('already-objected')
      throw error
    }
  }
}

function toTouched({ id, comment_id, author_id, queue_id, version }: TouchedRow): TouchedCase {
  return { caseId: id, commentId: comment_id, authorId: author_id, queueId: queue_id, version }
}
