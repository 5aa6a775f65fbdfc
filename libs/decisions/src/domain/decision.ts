import { DomainError, type CaseId, type DecisionId, type UserId } from '@moderato/kernel'
import type { DecisionGround, DecisionOutcome, FieldFault, ProblemCode } from '@moderato/contracts'

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
  /** Version of the policy's words; 0 where the site has no catalogue of its own. */
  policyVersion: number
  /** Article or clause; null for none. */
  legalReference: string | null
  explanation: string | null
  /** Last report the reviewer had on screen; later ones of the same kinds are answered along with it. */
  coversReportSeq: number
  /** Version of the comment's text that was judged. */
  contentVersion: number
  decidedBy: UserId | null
  /** Request that decided several cases at once; null for one case alone. */
  bulkId: string | null
  /** The decision that this one replaces after an appeal. */
  supersedes: DecisionId | null
  /** Whether it is in force; at most one of a case is. */
  isEffective: boolean
  createdAt: Date
  /** End of the time in which the reviewer may take it back; null where there is none. */
  undoUntil: Date | null
  revertedAt: Date | null
}

/** Nobody bears a measure for a comment in which nothing was found. @throws DomainError `validation-failed` */
export function refuseIdleSanction({ outcome, sanction }: { outcome: DecisionOutcome; sanction: object | null }): void {
  if (sanction === null || outcome !== 'dismiss') return
  const errors: FieldFault[] = [
    { pointer: '/sanction', detail: 'goes with a decision that restricts the comment', rule: 'invalid' },
  ]
  throw new DomainError<ProblemCode>('validation-failed', null, { errors })
}
