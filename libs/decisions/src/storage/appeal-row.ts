import type { AppealId, CaseId, DecisionId, MeasureId, UserId } from '@moderato/kernel'
import type { AppellantRole } from '@moderato/contracts'
import type { Appeal, SanctionAppeal } from '../domain/appeal.js'

/** An appeal, with the name of whoever holds it by itself. */
export interface AppealRow {
  id: AppealId
  decision_id: DecisionId | null
  case_id: CaseId | null
  measure_id: MeasureId | null
  appellant_id: UserId
  role: AppellantRole
  text: string | null
  state: Appeal['state']
  decided_at: Date | null
  superseding_id: DecisionId | null
  explanation: string | null
  lease_holder_id: UserId | null
  lease_holder_name: string | null
  lease_token: string | null
  lease_expires_at: Date | null
  created_at: Date
}

/** Columns of {@link AppealRow}, from `appeal a`. */
export const appealColumns = `a.id, a.decision_id, a.case_id, a.measure_id, a.appellant_id, a.role, a.text, a.state, a.decided_at,
  a.superseding_id, nullif(a.explanation, '') as explanation, a.lease_holder_id, a.lease_token, a.lease_expires_at,
  (select h.name from site_user h where h.site_id = a.site_id and h.id = a.lease_holder_id) as lease_holder_name, a.created_at`

// The table's checks keep the two kinds apart; here they are only told from each other.
export function toAppeal(row: AppealRow): Appeal {
  const { id, decision_id, case_id, measure_id, role, state } = row
  const { appellant_id: appellantId, text, decided_at: decidedAt, created_at: createdAt } = row
  const objection = { id, appellantId, text, decidedAt, createdAt }
  if (measure_id !== null && role === 'sanctioned') {
    const { explanation } = row
    return { ...objection, decisionId: null, measureId: measure_id, role, state, explanation, lease: leaseOf(row) }
  }
  if (decision_id === null || case_id === null || role === 'sanctioned' || state === 'moot') {
    throw new Error('an appeal is against nothing')
  }
  const { superseding_id: supersedingId } = row
  return { ...objection, decisionId: decision_id, caseId: case_id, measureId: null, role, state, supersedingId }
}

function leaseOf({
  lease_holder_id,
  lease_holder_name,
  lease_token,
  lease_expires_at,
}: AppealRow): SanctionAppeal['lease'] {
  if (lease_holder_id === null || lease_token === null || lease_expires_at === null) return null
  return {
    holderId: lease_holder_id,
    holderName: lease_holder_name ?? '',
    token: lease_token,
    expiresAt: lease_expires_at,
  }
}
