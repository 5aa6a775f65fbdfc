import type { AppealId } from '@moderato/kernel'
import type { AppealOutcome } from '@moderato/contracts'
import type { IdempotentRequest } from '@moderato/http'
import type { Policy } from './domain/policy.js'

/** What the second reviewer says of an appeal. */
export interface AppealJudgement {
  appealId: AppealId
  leaseToken: string
  outcome: AppealOutcome
  explanation: string
  /** What happens to a comment that was left as it was, when that is overturned. */
  restriction: 'hide' | 'remove'
  /** Policy of the new decision; null: the one of the decision that is appealed. */
  policy: Policy | null
  idempotency: IdempotentRequest | null
}
