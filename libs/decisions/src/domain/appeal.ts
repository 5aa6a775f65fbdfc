import type { AppealId, CaseId, DecisionId, MeasureId, UserId } from '@moderato/kernel'
import type { AppellantRole, AppealState, DecisionOutcome } from '@moderato/contracts'
import type { Lease } from '@moderato/reviewing'

interface Objection {
  id: AppealId
  appellantId: UserId
  /** Null once erased. */
  text: string | null
  decidedAt: Date | null
  createdAt: Date
}

/** An objection to a decision. It is held with its case, and answered by the decision that supersedes the first. */
export interface DecisionAppeal extends Objection {
  decisionId: DecisionId
  caseId: CaseId
  measureId: null
  role: Exclude<AppellantRole, 'sanctioned'>
  state: Exclude<AppealState, 'claimed' | 'moot'>
  /** The decision that answered it; null while it is open. */
  supersedingId: DecisionId | null
}

/** An objection of a person to a measure against them that came with no case. It is held and answered by itself. */
export interface SanctionAppeal extends Objection {
  decisionId: null
  measureId: MeasureId
  role: 'sanctioned'
  state: Exclude<AppealState, 'claimed'>
  /** Reasons of the answer; null while there is none, or once erased. */
  explanation: string | null
  lease: Lease | null
}

export type Appeal = DecisionAppeal | SanctionAppeal

/** Who may appeal a decision: the author what restricts them, a reporter what leaves the comment as it is. */
export function mayAppeal(role: DecisionAppeal['role'], outcome: DecisionOutcome): boolean {
  return (role === 'author') === (outcome !== 'dismiss')
}
