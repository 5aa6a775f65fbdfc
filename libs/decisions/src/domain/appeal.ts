import type { AppealId, CaseId, DecisionId, UserId } from '@moderato/kernel'
import type { AppellantRole, DecisionOutcome } from '@moderato/contracts'

/** An objection to a decision. */
export interface Appeal {
  id: AppealId
  decisionId: DecisionId
  caseId: CaseId
  appellantId: UserId
  role: AppellantRole
  /** Null once erased. */
  text: string | null
  state: 'open' | 'upheld' | 'overturned'
  decidedAt: Date | null
  /** The decision that answered it; null while it is open. */
  supersedingId: DecisionId | null
  createdAt: Date
}

/** Who may appeal a decision: the author what restricts them, a reporter what leaves the comment as it is. */
export function mayAppeal(role: AppellantRole, outcome: DecisionOutcome): boolean {
  return (role === 'author') === (outcome !== 'dismiss')
}
