import type { CaseId, CommentId, SiteId, ThreadId, UserId } from '@moderato/kernel'
import type { CaseState, ReportCategory } from '@moderato/contracts'

/** A reviewer's exclusive hold on a case. */
export interface Lease {
  holderId: UserId
  holderName: string
  /** Proof of the hold; known to its holder only. */
  token: string
  expiresAt: Date
}

/** Everything reported about one comment, on its way to one decision. */
export interface ModerationCase {
  siteId: SiteId
  id: CaseId
  commentId: CommentId
  threadId: ThreadId
  authorId: UserId
  /** The text as it was when the case was opened; null once erased. */
  contentSnapshot: string | null
  contentVersion: number
  state: CaseState
  queue: { id: string; name: string } | null
  /** 0–3, 3 first. */
  tier: number
  score: number
  /** 0–3, rises with each escalation. */
  level: number
  language: string | null
  dueAt: Date | null
  holdUntil: Date | null
  /** Who put the case aside; null unless it is held. */
  heldBy: UserId | null
  version: number
  reportCount: number
  categories: ReportCategory[]
  suggestedReviewerIds: UserId[]
  lease: Lease | null
  reopenOf: CaseId | null
  createdAt: Date
  queuedAt: Date | null
  decidedAt: Date | null
}

/** One row of a case's audit trail. */
export interface CaseEvent {
  seq: number
  type: string
  actorKind: 'reader' | 'staff' | 'system'
  actorId: UserId | null
  fromState: CaseState | null
  toState: CaseState
  data: Record<string, unknown>
  at: Date
}

/** What a member of the staff said about a case, beside the event it goes with. */
export interface CaseNote {
  seq: number
  authorId: UserId
  authorName: string
  body: string
}
