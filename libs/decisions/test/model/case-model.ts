import { liveCaseStates, type CaseState, type DecisionOutcome, type ProblemCode } from '@moderato/contracts'
import { nextState, type CaseVerb } from '@moderato/reviewing'

/** Staff by place: 0 to 2 are moderators, 3 is a lead. */
export const leadIndex = 3

/** Something somebody tries. People are named by their place. */
export type Attempt =
  | { verb: 'report'; reader: number; category: 'abuse' | 'privacy' }
  | CaseAttempt
  | { verb: 'revert'; staff: number }
  | AppealAttempt
  | { verb: 'appeal'; reader: number | null }
  | { verb: 'route' | 'expire' | 'age' | 'delete' }

/** On the case that reviewers look at. */
export type CaseAttempt =
  | { verb: 'claim' | 'release' | 'hold' | 'escalate'; staff: number }
  | { verb: 'decide'; staff: number; outcome: DecisionOutcome }

/** On the newest appeal. */
export type AppealAttempt =
  | { verb: 'claim-appeal' | 'release-appeal'; staff: number }
  | { verb: 'answer'; staff: number; outcome: 'uphold' | 'overturn' }

export interface ModelDecision {
  by: number
  outcome: DecisionOutcome
  revertedBy: number | null
  isEffective: boolean
  isAged: boolean
}

export interface ModelCase {
  state: CaseState
  version: number
  level: number
  isInQueue: boolean
  holder: number | null
  heldBy: number | null
  reports: { reader: number; category: string }[]
  categories: string[]
  decisions: ModelDecision[]
  /** Of any decision of the case; a null reader is the author. */
  appeals: { reader: number | null; decision: number; isOpen: boolean }[]
}

/** All cases about one comment, oldest first, and whether its author deleted it. */
export interface Model {
  cases: ModelCase[]
  isDeleted: boolean
}

/** Whether a further report would join it. */
export const isLive = ({ state }: ModelCase): boolean => liveCaseStates.some((live) => live === state)

/** Live, and in nobody's hands. */
export const isWaiting = ({ state }: ModelCase): boolean => ['open', 'queued', 'held'].includes(state)

/** The case a reviewer would look at: the live one, or the newest. */
export function focusOf({ cases }: Model): number {
  const live = cases.findIndex(isLive)
  return live === -1 ? cases.length - 1 : live
}

/** The newest case that was ever decided, or -1. */
export function judgedOf({ cases }: Model): number {
  return cases.findLastIndex(({ decisions }) => decisions.length > 0)
}

/** What readers see of the comment. */
export function visibilityOf({ cases, isDeleted }: Model): string {
  const outcomes = cases.flatMap(({ decisions }) =>
    decisions.filter((one) => one.isEffective).map((one) => one.outcome),
  )
  if (isDeleted) return 'deleted'
  if (outcomes.includes('remove')) return 'removed'
  return outcomes.includes('hide') ? 'hidden' : 'published'
}

/** Moves a case by a verb of the table; a verb the table does not allow is a fault of the model. */
export function move(subject: ModelCase, verb: CaseVerb): void {
  const state = nextState(subject.state, verb)
  if (state === null) throw new Error(`the table of transitions has no ${verb} from ${subject.state}`)
  subject.state = state
  subject.version++
}

/** The decision in force, or undefined. */
export const effectiveOf = ({ decisions }: ModelCase): ModelDecision | undefined =>
  decisions.find(({ isEffective }) => isEffective)

/** Who waits for a case to be theirs, and may not have it. */
export function isPartial({ decisions }: ModelCase, staff: number): boolean {
  return decisions.some(({ by, revertedBy }) => by === staff && revertedBy !== staff)
}

/** Moderators know of cases in their queue only; there is one queue. */
export const isHidden = (subject: ModelCase, staff: number): boolean => staff !== leadIndex && !subject.isInQueue

/** A refusal, or null. */
export type Refusal = ProblemCode | null
