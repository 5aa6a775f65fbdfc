/** What becomes of a comment, mildest first. */
export const screeningActions = ['publish', 'hold', 'refuse'] as const
export type ScreeningAction = (typeof screeningActions)[number]

/** The phases, in the order in which they run. */
export const screeningPhases = [
  'length',
  'repeat',
  'links',
  'word-lists',
  'new-account',
  'suspended-author',
  'score',
] as const
export type ScreeningPhase = (typeof screeningPhases)[number]

/** Why a phase did not let a comment pass; those that the problem registry knows are its codes. */
export const screeningReasons = [
  'comment-empty',
  'comment-too-long',
  'comment-too-many-marks',
  'repeated-text',
  'too-many-links',
  'blocked-link',
  'listed-word',
  'new-account',
  'premoderated-author',
  'user-suspended',
  'high-score',
] as const
export type ScreeningReason = (typeof screeningReasons)[number]

/** A place in the comment that a phase objects to, for the console to highlight. Holds no words. */
export interface ScreeningMatch {
  /** First UTF-16 unit in the body as given. */
  readonly start: number
  /** UTF-16 unit after the last. */
  readonly end: number
  /** The list and entry that matched; null for links. */
  readonly listId: string | null
  readonly entryId: string | null
}

/** What one phase says. */
export interface PhaseVerdict {
  readonly phase: ScreeningPhase
  readonly action: ScreeningAction
  /** Null exactly when the phase lets the comment pass. */
  readonly reasonCode: ScreeningReason | null
  readonly matches: readonly ScreeningMatch[]
}

/** What all phases say together. */
export interface ScreeningVerdict {
  readonly action: ScreeningAction
  /** The phase that decided: the first with the strictest action; null when all let the comment pass. */
  readonly phase: ScreeningPhase | null
  readonly reasonCode: ScreeningReason | null
  /** Verdicts of the phases that ran, in order; a refusal is the last one. */
  readonly trail: readonly PhaseVerdict[]
}

/** The verdict of a phase that has nothing against the comment. */
export function passes(phase: ScreeningPhase): PhaseVerdict {
  return { phase, action: 'publish', reasonCode: null, matches: [] }
}

/** The verdict of a phase that objects. */
export function objects(
  phase: ScreeningPhase,
  action: 'hold' | 'refuse',
  reasonCode: ScreeningReason,
  matches: readonly ScreeningMatch[] = [],
): PhaseVerdict {
  return { phase, action, reasonCode, matches }
}
