export type { AuthorStanding, ScreeningContext, ScreeningScore } from './context.js'
export { fold } from './folding/fold.js'
export { foldedString, type FoldedText } from './folding/folded-text.js'
export { findLinks, type Link } from './links/find-links.js'
export { compileWordLists, CompiledWordLists, type ActionMatch } from './matching/compiled-word-lists.js'
export * from './matching/word-entry.js'
export { compilePattern, type CompiledPattern } from './patterns/compiled-pattern.js'
export * from './policy.js'
export { ScorePort } from './ports/score.port.js'
export { previewEffect, type EffectPreview } from './preview-effect.js'
export { repeatKey } from './repeat-key.js'
export { screen } from './screen.js'
export {
  screeningActions,
  screeningPhases,
  screeningReasons,
  type PhaseVerdict,
  type ScreeningAction,
  type ScreeningMatch,
  type ScreeningPhase,
  type ScreeningReason,
  type ScreeningVerdict,
} from './verdict.js'
