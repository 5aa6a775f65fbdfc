import type { CaseId, CommentId, DecisionId, SecondReviewId, ThreadKey, UserId } from '@moderato/kernel'
import type { DecisionGround, DecisionOutcome, ReportCategory } from '@moderato/contracts'

/** `void`: the first decision was taken back or answered on appeal, or its words erased, before anybody had a second look. */
export const secondReviewStates = ['waiting', 'claimed', 'agreed', 'disagreed', 'void'] as const
export type SecondReviewState = (typeof secondReviewStates)[number]

/** States in which both opinions are there to be compared. */
export const comparedStates = ['agreed', 'disagreed'] as const satisfies readonly SecondReviewState[]
export type ComparedState = (typeof comparedStates)[number]

/** What a lead makes of a disagreement. */
export const resolutions = ['first-stands', 'taken-back'] as const
export type Resolution = (typeof resolutions)[number]

/** What somebody thinks of a case. */
export interface Opinion {
  outcome: DecisionOutcome
  ground: DecisionGround
  policyCode: string
  policyVersion: number
  explanation: string | null
}

/** A report as the first reviewer had it on screen. */
export interface SeenReport {
  seq: number
  category: ReportCategory
  reason: string | null
  createdAt: Date
}

/**
 * A decided case as its second reviewer sees it: what the first one had on screen, and nothing that tells of what was
 * decided, nor an id by which it could be looked up.
 */
export interface BlindCase {
  id: SecondReviewId
  queue: { id: string; name: string }
  /** The text that was judged. */
  text: string | null
  contentVersion: number
  language: string | null
  categories: ReportCategory[]
  authorName: string
  thread: { key: ThreadKey; title: string | null; url: string | null; section: string | null }
  /** The published comment that this one answers; null for none. */
  replyTo: string | null
  reports: SeenReport[]
  lease: { token: string; expiresAt: Date }
}

/** How many decisions of a queue wait for somebody's second opinion. */
export interface SecondReviewDepth {
  queue: { id: string; name: string }
  waiting: number
  claimed: number
}

/** Two opinions of one case. */
export interface Comparison {
  id: SecondReviewId
  caseId: CaseId
  commentId: CommentId
  decisionId: DecisionId
  queue: { id: string; name: string }
  categories: ReportCategory[]
  text: string | null
  state: ComparedState
  first: Opinion & { by: { id: UserId; name: string }; at: Date }
  second: Opinion & { by: { id: UserId; name: string }; at: Date }
  /** Whether the first decision still holds. */
  isInForce: boolean
  resolution: { kind: Resolution; by: UserId; at: Date } | null
}

/**
 * Where a decision falls between 0 and 1: it is made again when that is below the queue's share. Nobody can know it before
 * the decision, and it is the same whenever it is asked for.
 */
export function sampleOf(decisionId: DecisionId): number {
  return Number.parseInt(decisionId.slice(-8), 16) / 2 ** 32
}
