import type { ScreeningContext } from '../context.js'
import type { ScreeningPolicy } from '../policy.js'
import { objects, passes, type PhaseVerdict } from '../verdict.js'

/** Objects to scores at or above the site's thresholds. */
export function screenScore(_body: string, { score }: ScreeningPolicy, context: ScreeningContext): PhaseVerdict {
  if (score === null || context.score === null) return passes('score')
  const { value } = context.score
  if (score.refuseFrom !== null && value >= score.refuseFrom) return objects('score', 'refuse', 'high-score')
  if (score.holdFrom !== null && value >= score.holdFrom) return objects('score', 'hold', 'high-score')
  return passes('score')
}
