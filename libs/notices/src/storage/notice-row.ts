import type { AppealId, CaseId, CommentId, DecisionId, MeasureId, NoticeId } from '@moderato/kernel'
import type { CaseState, DecisionGround, DecisionOutcome, NoticeKind, SanctionKind } from '@moderato/contracts'
import type { AppealStanding, Notice } from '../domain/notice.js'

/** A notice joined with what it is about. */
export interface NoticeRow {
  id: NoticeId
  kind: NoticeKind
  created_at: Date
  read_at: Date | null
  comment_id: CommentId | null
  case_id: CaseId | null
  decision_id: DecisionId | null
  is_moot: boolean
  is_provisional: boolean
  outcome: DecisionOutcome | null
  ground: DecisionGround | null
  policy_code: string | null
  policy_name: string | null
  policy_text: string | null
  legal_reference: string | null
  explanation: string | null
  automated_decision: boolean | null
  effective: boolean | null
  decided_at: Date | null
  case_state: CaseState | null
  own_appeal_id: AppealId | null
  appeal_outcome: 'upheld' | 'overturned' | null
  sanction_kind: SanctionKind | null
  sanction_ends_at: Date | null
  measure_id: MeasureId | null
}

/** Columns of {@link NoticeRow}. @param locale - SQL of the reader's language */
export const noticeColumns = (
  locale: string,
): string => `n.id, n.kind, n.created_at, n.read_at, n.comment_id, n.case_id,
  n.decision_id, n.data ? 'moot' as is_moot, coalesce(n.data ->> 'measure' = 'auto-hide', false) as is_provisional, coalesce(d.outcome, x.outcome) as outcome, coalesce(d.ground, x.ground) as ground, coalesce(d.policy_code, m.policy_code) as policy_code,
  p.texts -> ${locale}::text ->> 'name' as policy_name, p.texts -> ${locale}::text ->> 'text' as policy_text,
  coalesce(d.legal_reference, p.legal_reference) as legal_reference,
  case when n.kind in ('statement-of-reasons', 'appeal-outcome') then d.explanation when n.kind = 'sanction' then m.explanation end as explanation,
  coalesce(d.automated_decision, x.outcome is not null) as automated_decision, d.effective, d.created_at as decided_at, k.state as case_state, o.id as own_appeal_id,
  case when n.kind = 'appeal-outcome' then
    case when (d.outcome = 'dismiss') = (s.outcome = 'dismiss') then 'upheld' else 'overturned' end end as appeal_outcome, m.kind as sanction_kind, m.ends_at as sanction_ends_at,
  case when n.kind = 'temporary-measure' then n.reference_id end as measure_id`

/** Joins that {@link noticeColumns} needs beside `notice n`. */
export const noticeJoins = `left join decision d on d.site_id = n.site_id and d.id = n.decision_id
  left join (values ('auto-hide', 'hide', 'terms')) x (measure, outcome, ground) on x.measure = n.data ->> 'measure'
  left join decision s on s.site_id = d.site_id and s.id = d.supersedes
  left join moderation_case k on k.site_id = n.site_id and k.id = n.case_id
  left join measure m on m.site_id = n.site_id and m.id = n.reference_id and n.kind in ('sanction', 'correction')
  left join policy p on p.site_id = n.site_id and p.code = coalesce(d.policy_code, m.policy_code)
    and p.version = coalesce(d.policy_version, m.policy_version)
  left join appeal o on o.site_id = n.site_id and o.decision_id = n.decision_id and o.appellant_id = n.recipient_id`

export function toNotice(row: NoticeRow): Notice {
  const { id, kind, outcome, ground } = row
  return {
    id,
    kind,
    createdAt: row.created_at,
    readAt: row.read_at,
    commentId: row.comment_id,
    caseId: row.case_id,
    decisionId: row.decision_id,
    measureId: row.measure_id,
    facts: {
      kind,
      outcome,
      ground,
      policyCode: row.policy_code,
      policyName: row.policy_name,
      policyText: row.policy_text,
      legalReference: row.legal_reference,
      explanation: row.explanation,
      isAutomated: row.automated_decision ?? false,
      isMoot: row.is_moot,
      isProvisional: row.is_provisional,
      sanction: row.sanction_kind === null ? null : { kind: row.sanction_kind, endsAt: row.sanction_ends_at },
      appealOutcome: row.appeal_outcome,
    },
    appealed: standingOf(row),
  }
}

function standingOf({ effective, decided_at, case_state, own_appeal_id }: NoticeRow): AppealStanding | null {
  if (effective === null || decided_at === null || case_state === null) return null
  return { isEffective: effective, decidedAt: decided_at, caseState: case_state, ownAppealId: own_appeal_id }
}
