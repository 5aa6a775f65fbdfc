import type { CaseId, DecisionId, UserId } from '@moderato/kernel'
import type { DecisionGround, DecisionOutcome } from '@moderato/contracts'
import type { Decision } from '../domain/decision.js'

/** A row of `decision`. */
export interface DecisionRow {
  id: DecisionId
  case_id: CaseId
  seq: number
  kind: Decision['kind']
  outcome: DecisionOutcome
  ground: DecisionGround
  policy_code: string
  policy_version: number
  legal_reference: string | null
  explanation: string | null
  covers_report_seq: number
  content_version: number
  decided_by: UserId | null
  bulk_id: string | null
  supersedes: DecisionId | null
  effective: boolean
  created_at: Date
  undo_until: Date | null
  reverted_at: Date | null
}

/** Columns of {@link DecisionRow}, from `decision d`. */
export const decisionColumns = `d.id, d.case_id, d.seq, d.kind, d.outcome, d.ground, d.policy_code, d.policy_version,
  d.legal_reference, d.explanation, d.covers_report_seq, d.content_version, d.decided_by, d.bulk_id, d.supersedes, d.effective,
  d.created_at, d.undo_until, d.reverted_at`

export function toDecision(row: DecisionRow): Decision {
  return {
    id: row.id,
    caseId: row.case_id,
    seq: row.seq,
    kind: row.kind,
    outcome: row.outcome,
    ground: row.ground,
    policyCode: row.policy_code,
    policyVersion: row.policy_version,
    legalReference: row.legal_reference,
    explanation: row.explanation,
    coversReportSeq: row.covers_report_seq,
    contentVersion: row.content_version,
    decidedBy: row.decided_by,
    bulkId: row.bulk_id,
    supersedes: row.supersedes,
    isEffective: row.effective,
    createdAt: row.created_at,
    undoUntil: row.undo_until,
    revertedAt: row.reverted_at,
  }
}
