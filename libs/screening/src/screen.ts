import type { ScreeningContext } from './context.js'
import { screenLength } from './phases/length.phase.js'
import { screenLinks } from './phases/links.phase.js'
import { screenNewAccount } from './phases/new-account.phase.js'
import { screenRepeat } from './phases/repeat.phase.js'
import { screenScore } from './phases/score.phase.js'
import { screenStanding } from './phases/suspended-author.phase.js'
import { screenWords } from './phases/word-lists.phase.js'
import type { ScreeningPolicy } from './policy.js'
import { screeningPhases, type PhaseVerdict, type ScreeningPhase, type ScreeningVerdict } from './verdict.js'

/** One step of screening: a pure function of the text and what is known about it. */
export type Phase = (body: string, policy: ScreeningPolicy, context: ScreeningContext) => PhaseVerdict

const phases: Readonly<Record<ScreeningPhase, Phase>> = {
  length: screenLength,
  repeat: screenRepeat,
  links: screenLinks,
  'word-lists': screenWords,
  'new-account': screenNewAccount,
  'suspended-author': screenStanding,
  score: screenScore,
}

/**
 * Decides whether a comment is published, held for review or refused.
 *
 * Phases run in the order of `screeningPhases`. A refusal ends the run, since nothing can be stricter; a hold does not, so
 * that the reviewer sees every objection. The strictest action wins, and among equals the first phase gives the reason.
 *
 * @param body - the text as stored (normalised); matches point into it
 */
export function screen(body: string, policy: ScreeningPolicy, context: ScreeningContext): ScreeningVerdict {
  const trail: PhaseVerdict[] = []
  let deciding: PhaseVerdict | null = null
  for (const name of context.author.isStaff ? (['length'] as const) : screeningPhases) {
    const verdict = phases[name](body, policy, context)
    trail.push(verdict)
    if (verdict.action === 'refuse') {
      deciding = verdict
      break
    }
    if (verdict.action === 'hold') deciding ??= verdict
  }
  return {
    action: deciding?.action ?? 'publish',
    phase: deciding?.phase ?? null,
    reasonCode: deciding?.reasonCode ?? null,
    trail,
  }
}
