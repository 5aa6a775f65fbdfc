import { findTextFault } from '@moderato/kernel'
import { objects, passes, type PhaseVerdict, type ScreeningReason } from '../verdict.js'
import type { ScreeningPolicy } from '../policy.js'

const reasons = {
  empty: 'comment-empty',
  'too-long': 'comment-too-long',
  'too-many-marks': 'comment-too-many-marks',
} as const satisfies Record<string, ScreeningReason>

/** Refuses what cannot be stored: nothing to see, too long, or marks stacked on one character. */
export function screenLength(body: string, policy: ScreeningPolicy): PhaseVerdict {
  const fault = findTextFault(body, policy.bodyCharsMax)
  return fault === null ? passes('length') : objects('length', 'refuse', reasons[fault])
}
