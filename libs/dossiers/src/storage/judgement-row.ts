import type { CaseId, CommentId, DecisionId, UserId } from '@moderato/kernel'
import type { CaseState, CommentStatus, DecisionGround, DecisionOutcome, ReportCategory } from '@moderato/contracts'
import type { Judgement, Named } from '../domain/judgement.js'

/** A decision joined with its case, its comment and the people in it. */
export interface JudgementRow {
  id: DecisionId
  kind: Judgement['kind']
  outcome: DecisionOutcome
  ground: DecisionGround
  policy_code: string
  legal_reference: string | null
  explanation: string | null
  decided_by: UserId | null
  decider_name: string | null
  created_at: Date
  effective: boolean
  undo_until: Date | null
  reverted_at: Date | null
  reverted_by: UserId | null
  reverter_name: string | null
  appeal_state: Judgement['appealState']
  case_id: CaseId
  case_state: CaseState
  queue_id: string | null
  categories: ReportCategory[]
  comment_id: CommentId
  body: string | null
  status: CommentStatus
  author_id: UserId
  author_name: string
}

/** Columns of {@link JudgementRow}, with {@link judgementJoins}. */
export const judgementColumns = `d.id, d.kind, d.outcome, d.ground, d.policy_code, d.legal_reference, d.explanation, d.decided_by,
  b.name as decider_name, d.created_at, d.effective, d.undo_until, d.reverted_at, d.reverted_by, v.name as reverter_name,
  (select a.state from appeal a where a.site_id = d.site_id and a.case_id = d.case_id and a.decision_id = d.id
    order by a.id desc limit 1) as appeal_state,
  k.id as case_id, k.state as case_state, k.queue_id, k.categories, k.comment_id, k.content_snapshot as body, c.status,
  k.author_id, w.name as author_name`

/** Joins that {@link judgementColumns} needs beside `decision d`. */
export const judgementJoins = `join moderation_case k on k.site_id = d.site_id and k.id = d.case_id
  join comment c on c.site_id = k.site_id and c.id = k.comment_id
  join site_user w on w.site_id = k.site_id and w.id = k.author_id
  left join site_user b on b.site_id = d.site_id and b.id = d.decided_by
  left join site_user v on v.site_id = d.site_id and v.id = d.reverted_by`

export function toJudgement(row: JudgementRow): Judgement {
  const { id, kind, outcome, ground, explanation, body, status, categories } = row
  return {
    ...{ id, kind, outcome, ground, explanation },
    policyCode: row.policy_code,
    legalReference: row.legal_reference,
    decidedBy: named(row.decided_by, row.decider_name),
    createdAt: row.created_at,
    isEffective: row.effective,
    undoUntil: row.undo_until,
    revertedAt: row.reverted_at,
    revertedBy: named(row.reverted_by, row.reverter_name),
    appealState: row.appeal_state,
    case: { id: row.case_id, state: row.case_state, queueId: row.queue_id, categories },
    comment: { id: row.comment_id, body, status, author: { id: row.author_id, name: row.author_name } },
  }
}

function named(id: UserId | null, name: string | null): Named | null {
  return id === null ? null : { id, name: name ?? '' }
}
