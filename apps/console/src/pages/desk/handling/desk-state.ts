import type { ApiProblem } from '../../../api/problem.js'
import type { Schemas } from '@moderato/api-client'
import type { Case, Judgement, SecondReview } from './desk-calls.js'

/** A case this person has in hand: the first one is on the screen, the next one lies ready below it. */
export interface InHand {
  readonly case: Case
  /** Last report that was there when the case came on the screen; later ones are marked as new. */
  readonly seenSeq: number
  /** Why a decision did not pass, or the claim ended; null while all is well. */
  readonly trouble: Trouble | null
}

export interface Trouble {
  /** A problem code, e.g. `new-grounds`. */
  readonly code: string
  /** Who has it now; null when nobody, or it is the person's own again. */
  readonly holder: string | null
}

/** A decision of somebody else to make again. It comes on the screen once the case that lay there when it came is gone. */
export interface SecondInHand {
  readonly review: SecondReview
  /** Null: no case lay there. */
  readonly afterCaseId: string | null
}

/** A decision made lately: in this sitting, or before it while it can be taken back. */
export interface Decided {
  readonly caseId: string
  readonly body: string
  /** Of its case; null where it is not known. */
  readonly tier: number | null
  readonly outcome: Judgement['outcome']
  readonly policyCode: string
  /** Null while it is on its way. */
  readonly decisionId: string | null
  readonly undoUntilMs: number | null
  /** How long it could be taken back when it was made. */
  readonly undoWindowMs: number
  readonly isUndoing: boolean
}

export interface DeskState {
  readonly hand: readonly InHand[]
  readonly second: SecondInHand | null
  /** `full`: the person holds as many cases as they may, elsewhere. */
  readonly phase: 'idle' | 'taking' | 'working' | 'empty' | 'full' | 'failed'
  readonly failure: ApiProblem | null
  /** Newest first. */
  readonly decided: readonly Decided[]
  readonly leaseMs: number
}

export const emptyDesk: DeskState = {
  hand: [],
  second: null,
  phase: 'idle',
  failure: null,
  decided: [],
  leaseMs: 300_000,
}

export const lastSeq = ({ reports }: Case): number => Math.max(0, ...reports.map(({ seq }) => seq))

export function takenUp(taken: Case, trouble: Trouble | null = null): InHand {
  return { case: taken, seenSeq: lastSeq(taken), trouble }
}

/** How long the claim on a case still lasts. */
export function leaseLeftMs({ lease }: { lease: { expiresAt: string } | null }, nowMs: number): number {
  return lease === null ? 0 : new Date(lease.expiresAt).getTime() - nowMs
}

/** The second review that is on the screen; null while a case is. */
export function secondOnScreen({ second, hand }: DeskState): SecondReview | null {
  return second === null || hand[0]?.case.id === second.afterCaseId ? null : second.review
}

/** The state with one case of the hand changed; a case that is not in hand changes nothing. */
export function withCase(state: DeskState, caseId: string, change: (held: InHand) => InHand | null): DeskState {
  const hand = state.hand.flatMap((held) => (held.case.id === caseId ? (change(held) ?? []) : [held]))
  return { ...state, hand }
}

/** How long a decision can still be taken back; never more than its window, however the clocks differ. */
export function undoLeftMs(decided: Decided, nowMs: number): number {
  return Math.min((decided.undoUntilMs ?? 0) - nowMs, decided.undoWindowMs)
}

/** A decision from before the page was loaded. */
export function decidedBefore(judgement: Schemas['JudgementView']): Decided {
  const { id, outcome, policyCode, createdAt, undoableUntil, comment, case: about } = judgement
  const undoUntilMs = new Date(undoableUntil ?? createdAt).getTime()
  return {
    ...{
      caseId: about.id,
      body: comment.body ?? '',
      tier: null,
      outcome,
      policyCode,
      decisionId: id,
      isUndoing: false,
    },
    ...{ undoUntilMs, undoWindowMs: undoUntilMs - new Date(createdAt).getTime() },
  }
}
