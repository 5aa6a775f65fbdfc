import type { ScreeningContext } from '../context.js'
import type { ScreeningPolicy } from '../policy.js'
import { objects, passes, type PhaseVerdict } from '../verdict.js'

/** Refuses suspended authors; holds what authors under pre-moderation write. No policy can switch this off. */
export function screenStanding(_body: string, _policy: ScreeningPolicy, { author }: ScreeningContext): PhaseVerdict {
  switch (author.standing) {
    case 'suspended':
      return objects('suspended-author', 'refuse', 'user-suspended')
    case 'premoderated':
      return objects('suspended-author', 'hold', 'premoderated-author')
    case 'good':
      return passes('suspended-author')
  }
}
