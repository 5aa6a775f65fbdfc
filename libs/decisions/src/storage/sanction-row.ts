import type { AppealId, MeasureId } from '@moderato/kernel'
import type { AppealState, SanctionKind } from '@moderato/contracts'
import type { Sanction } from '../domain/person.js'

/** A measure against a person, with its appeal. */
export interface SanctionRow {
  id: MeasureId
  kind: SanctionKind
  case_id: string | null
  policy_code: string | null
  explanation: string | null
  starts_at: Date
  ends_at: Date | null
  lifted_at: Date | null
  active: boolean
  appeal_id: AppealId | null
  appeal_state: AppealState | null
}

/** Columns of {@link SanctionRow}, from `measure m`. */
export const sanctionColumns = `m.id, m.kind, m.case_id, m.policy_code, m.explanation, m.starts_at, m.ends_at, m.lifted_at,
  m.lifted_at is null and (m.ends_at is null or m.ends_at > clock_timestamp()) as active,
  a.id as appeal_id, case when a.lease_token is null then a.state else 'claimed' end as appeal_state`

/** Joins that {@link sanctionColumns} needs beside `measure m`. */
export const sanctionJoins = 'left join appeal a on a.site_id = m.site_id and a.measure_id = m.id'

export function toSanction(row: SanctionRow): Sanction {
  const { appeal_id, appeal_state } = row
  return {
    ...{ id: row.id, kind: row.kind, caseId: row.case_id, policyCode: row.policy_code, explanation: row.explanation },
    ...{ startsAt: row.starts_at, endsAt: row.ends_at, liftedAt: row.lifted_at, isActive: row.active },
    appeal: appeal_id === null || appeal_state === null ? null : { id: appeal_id, state: appeal_state },
  }
}
