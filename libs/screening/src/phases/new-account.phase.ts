import type { ScreeningContext } from '../context.js'
import type { ScreeningPolicy } from '../policy.js'
import { objects, passes, type PhaseVerdict } from '../verdict.js'

/** Holds what new accounts write. */
export function screenNewAccount(_body: string, policy: ScreeningPolicy, { author }: ScreeningContext): PhaseVerdict {
  if (policy.newAccount === null) return passes('new-account')
  const isNew = author.ageSec < policy.newAccount.ageSecMin || author.publishedCount < policy.newAccount.publishedMin
  return isNew ? objects('new-account', 'hold', 'new-account') : passes('new-account')
}
