import type { AppealId, CaseId, CommentId, DecisionId, MeasureId, NoticeId } from '@moderato/kernel'
import type {
  Authority,
  CaseState,
  DecisionGround,
  DecisionOutcome,
  NoticeKind,
  SanctionKind,
} from '@moderato/contracts'
import type { AppealStanding, Notice, NoticedBlock } from '../domain/notice.js'

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
  appealed_at: Date | null
  appeal_outcome: 'upheld' | 'overturned' | null
  sanction_kind: SanctionKind | null
  sanction_ends_at: Date | null
  sanction_starts_at: Date | null
  sanction_lifted_at: Date | null
  measure_id: MeasureId | null
  is_block_standing: boolean
  objected_at: Date | null
  authority: Authority | null
}

/** Columns of {@link NoticeRow}. @param locale - SQL of the reader's language */
export const noticeColumns = (
  locale: string,
): string => `n.id, n.kind, n.created_at, n.read_at, n.comment_id, n.case_id,
  n.decision_id, n.data ? 'moot' as is_moot, coalesce(n.data ->> 'measure' = 'auto-hide', false) as is_provisional, coalesce(d.outcome, x.outcome) as outcome, coalesce(d.ground, x.ground) as ground, coalesce(d.policy_code, m.policy_code) as policy_code,
  p.texts -> ${locale}::text ->> 'name' as policy_name, p.texts -> ${locale}::text ->> 'text' as policy_text,
  coalesce(d.legal_reference, p.legal_reference) as legal_reference,
  case when n.kind in ('statement-of-reasons', 'appeal-outcome') then coalesce(d.explanation, nullif(q.explanation, '')) when n.kind = 'sanction' then m.explanation end as explanation,
  coalesce(d.automated_decision, x.outcome is not null) as automated_decision, d.effective, d.created_at as decided_at, k.state as case_state, coalesce(o.id, w.id) as own_appeal_id, coalesce(o.created_at, w.created_at) as appealed_at,
  case when n.kind = 'appeal-outcome' then
    case when q.id is not null then q.state when (d.outcome = 'dismiss') = (s.outcome = 'dismiss') then 'upheld' else 'overturned' end end as appeal_outcome, m.kind as sanction_kind, m.ends_at as sanction_ends_at, m.starts_at as sanction_starts_at, m.lifted_at as sanction_lifted_at,
  case when n.kind = 'temporary-measure' or (n.kind = 'sanction' and n.case_id is null) then n.reference_id end as measure_id,
  coalesce(b.lifted_at is null and b.ends_at > clock_timestamp(), false) as is_block_standing, j.created_at as objected_at, l.authority`

/** Joins that {@link noticeColumns} needs beside `notice n`. */
export const noticeJoins = `left join decision d on d.site_id = n.site_id and d.id = n.decision_id
  left join (values ('auto-hide', 'hide', 'terms')) x (measure, outcome, ground) on x.measure = n.data ->> 'measure'
  left join decision s on s.site_id = d.site_id and s.id = d.supersedes
  left join moderation_case k on k.site_id = n.site_id and k.id = n.case_id
  left join appeal q on q.site_id = n.site_id and q.id = n.reference_id and q.measure_id is not null and n.kind = 'appeal-outcome'
  left join measure m on m.site_id = n.site_id and m.id = case when n.kind in ('sanction', 'correction') then n.reference_id else q.measure_id end
  left join measure b on b.site_id = n.site_id and b.id = n.reference_id and n.kind = 'temporary-measure'
  left join measure_objection j on j.site_id = b.site_id and j.measure_id = b.id
  left join policy p on p.site_id = n.site_id and p.code = coalesce(d.policy_code, m.policy_code)
    and p.version = coalesce(d.policy_version, m.policy_version)
  left join legal_notice l on l.site_id = n.site_id and l.id = n.reference_id and n.kind = 'legal-notice'
  left join appeal o on o.site_id = n.site_id and o.decision_id = n.decision_id and o.appellant_id = n.recipient_id
  left join appeal w on w.site_id = n.site_id and w.measure_id = n.reference_id and n.kind = 'sanction'`

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
    block: blockOf(row),
    sanctionId: kind === 'sanction' ? row.measure_id : null,
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
      authority: row.authority,
    },
    appealed: standingOf(row),
  }
}

const appealableStates: readonly CaseState[] = ['decided', 'appealed', 'appeal_claimed']

function standingOf(row: NoticeRow): AppealStanding | null {
  const own = { ownAppealId: row.own_appeal_id, appealedAt: row.appealed_at }
  const { kind, measure_id, sanction_starts_at, sanction_lifted_at } = row
  if (kind === 'sanction' && measure_id !== null && sanction_starts_at !== null) {
    return { isOpen: sanction_lifted_at === null, decidedAt: sanction_starts_at, ...own }
  }
  const { effective, decided_at, case_state } = row
  if (effective === null || decided_at === null || case_state === null) return null
  return { isOpen: effective && appealableStates.includes(case_state), decidedAt: decided_at, ...own }
}

function blockOf({ kind, measure_id, is_block_standing, objected_at }: NoticeRow): NoticedBlock | null {
  if (kind !== 'temporary-measure' || measure_id === null) return null
  return { id: measure_id, isStanding: is_block_standing, objectedAt: objected_at }
}
