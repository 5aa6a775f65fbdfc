import type { CaseId, CommentId, MeasureId, UserId } from '@moderato/kernel'
import type { CaseState, InfringedRight } from '@moderato/contracts'
import type { TemporaryMeasure } from '../domain/legal-notice.js'

/** A temporary block joined with its case; times are texts where the row came as JSON. */
export interface MeasureRow {
  id: MeasureId
  case_id: CaseId
  comment_id: CommentId
  body: string | null
  author_id: UserId
  author_name: string
  rights: InfringedRight[]
  starts_at: Date | string
  ends_at: Date | string
  lifted_at: Date | string | null
  is_over: boolean
  lifted_by_decision_id: string | null
  objection_text: string | null
  objected_at: Date | string | null
  case_due_at: Date | string | null
  case_state: CaseState
}

/** Columns of {@link MeasureRow}, with {@link measureJoins}. */
export const measureColumns = `m.id, k.id as case_id, m.comment_id, k.content_snapshot as body, k.author_id, a.name as author_name,
  array(select distinct x.infringed_right from legal_notice x where x.site_id = k.site_id and x.case_id = k.id order by 1) as rights,
  m.starts_at, m.ends_at, m.lifted_at, m.lifted_by_decision_id, m.lifted_at is not null or m.ends_at <= clock_timestamp() as is_over,
  o.text as objection_text, o.created_at as objected_at, k.due_at as case_due_at, k.state as case_state`

/** Joins that {@link measureColumns} needs beside `measure m`. */
export const measureJoins = `join moderation_case k on k.site_id = m.site_id and k.id = m.case_id
  join site_user a on a.site_id = k.site_id and a.id = k.author_id
  left join measure_objection o on o.site_id = m.site_id and o.measure_id = m.id`

export function toMeasure(row: MeasureRow): TemporaryMeasure {
  const endsAt = new Date(row.ends_at)
  const objectedAt = dateOf(row.objected_at)
  const isByClock = row.lifted_by_decision_id === null
  return {
    id: row.id,
    caseId: row.case_id,
    commentId: row.comment_id,
    body: row.body,
    author: { id: row.author_id, name: row.author_name },
    rights: row.rights,
    startsAt: new Date(row.starts_at),
    endsAt,
    endedAt: row.is_over ? (dateOf(row.lifted_at) ?? endsAt) : null,
    endedBy: row.is_over ? (isByClock ? 'clock' : 'decision') : null,
    objection: objectedAt === null ? null : { text: row.objection_text, at: objectedAt },
    caseDueAt: dateOf(row.case_due_at),
    caseState: row.case_state,
  }
}

function dateOf(value: Date | string | null): Date | null {
  return value === null ? null : new Date(value)
}
