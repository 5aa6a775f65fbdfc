import type { CaseId, DecisionId, UserId } from '@moderato/kernel'
import type { DecisionGround, DecisionOutcome } from '@moderato/contracts'

/** What a reviewer decided on a case, and why. */
export interface Decision {
  id: DecisionId
  caseId: CaseId
  /** Version of the case that the decision made. */
  seq: number
  kind: 'first' | 'revert' | 'appeal' | 'auto'
  outcome: DecisionOutcome
  ground: DecisionGround
  policyCode: string
  explanation: string | null
  /** Last report the reviewer had on screen; later ones of the same kinds are answered along with it. */
  coversReportSeq: number
  decidedBy: UserId | null
  createdAt: Date
  /** End of the time in which the reviewer may take it back; null where there is none. */
  undoUntil: Date | null
  revertedAt: Date | null
}
