import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { CaseId, CommentId, MeasureId, SiteId, UserId } from '@moderato/kernel'
import type { TouchedCase } from '../hiding-effects.js'

interface EndedRow {
  kind: 'auto_hide' | 'temporary'
  case_id: CaseId
  comment_id: CommentId
  author_id: UserId
  queue_id: string | null
  version: number
}

// The end is recorded with its case, whatever state that is in: what was hidden without a decision shows in its history.
const end = statement<EndedRow>(
  'provisional.end-measure',
  `with ended as (
     update measure set lifted_at = clock_timestamp()
     where site_id = $1 and id = $2 and lifted_at is null and ends_at <= clock_timestamp()
     returning id, kind, case_id
   ), moved as (
     update moderation_case k set version = k.version + 1 from ended where k.site_id = $1 and k.id = ended.case_id
     returning k.id, k.comment_id, k.author_id, k.queue_id, k.state, k.version
   ), event as (
     insert into case_event (site_id, case_id, seq, type, actor_kind, from_state, to_state, data)
     select $1, moved.id, moved.version, 'measure-expired', 'system', moved.state, moved.state,
       jsonb_build_object('measureId', ended.id, 'kind', ended.kind) from moved, ended
   )
   select ended.kind, moved.id as case_id, moved.comment_id, moved.author_id, moved.queue_id, moved.version
   from ended, moved`,
)

const tellClaimants = statement<never>(
  'provisional.tell-claimants-of-end',
  `insert into claimant_notice (site_id, id, legal_notice_id, kind, reference_id)
   select n.site_id, new_id(), n.id, 'measure-ended', $3 from legal_notice n where n.site_id = $1 and n.case_id = $2
   on conflict on constraint claimant_notice_reference_key do nothing`,
)

/** A measure that has just ended by the clock. */
export type ExpiredMeasure = TouchedCase & { kind: EndedRow['kind'] }

@Injectable()
export class MeasureEndRepository {
  /** Lifts the measure if its time is over and nobody lifted it before; the thread must be locked. Null when not. */
  async end(tx: Tx, siteId: SiteId, measureId: MeasureId): Promise<ExpiredMeasure | null> {
    const [row] = await tx.query(end, [siteId, measureId])
    if (row === undefined) return null
    const { kind, case_id, comment_id, author_id, queue_id, version } = row
    return { kind, caseId: case_id, commentId: comment_id, authorId: author_id, queueId: queue_id, version }
  }

  /** Whoever claimed a right in the case learns that its block is over. */
  async tellClaimants(tx: Tx, siteId: SiteId, ended: { caseId: CaseId; measureId: MeasureId }): Promise<void> {
    await tx.query(tellClaimants, [siteId, ended.caseId, ended.measureId])
  }
}
