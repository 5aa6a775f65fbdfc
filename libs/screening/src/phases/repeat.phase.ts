import { countGraphemes } from '@moderato/kernel'
import { objects, passes, type PhaseVerdict } from '../verdict.js'
import type { ScreeningContext } from '../context.js'
import type { ScreeningPolicy } from '../policy.js'
import { repeatKey } from '../repeat-key.js'

/** Objects to a text that its author has posted before, unless it is short: readers say "cheer up!" under every article. */
export function screenRepeat(body: string, policy: ScreeningPolicy, context: ScreeningContext): PhaseVerdict {
  if (policy.repeat === null || countGraphemes(body) <= policy.repeat.sparedCharsMax) return passes('repeat')
  const earlier = context.recentTexts.get(repeatKey(body)) ?? 0
  return earlier <= policy.repeat.earlierMax
    ? passes('repeat')
    : objects('repeat', policy.repeat.action, 'repeated-text')
}
