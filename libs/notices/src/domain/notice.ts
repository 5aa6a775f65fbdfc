import type { AppealId, CaseId, CommentId, DecisionId, MeasureId, NoticeId } from '@moderato/kernel'
import type { NoticeKind } from '@moderato/contracts'
import type { NoticeFacts } from './notice-text.js'

/** Something a person was told. */
export interface Notice {
  id: NoticeId
  kind: NoticeKind
  createdAt: Date
  readAt: Date | null
  commentId: CommentId | null
  caseId: CaseId | null
  decisionId: DecisionId | null
  /** The temporary block it tells of, to which the recipient can object; null where it tells of none. */
  block: NoticedBlock | null
  facts: NoticeFacts
  /** The sanction without a case it tells of; null where it tells of none. */
  sanctionId: MeasureId | null
  /** The decision or sanction as an appeal would find it; null where the notice is about none. */
  appealed: AppealStanding | null
}

/** What decides whether a decision or sanction can still be appealed. */
export interface AppealStanding {
  /** In force, and not answered for good. */
  isOpen: boolean
  decidedAt: Date
  /** The recipient's own appeal. */
  ownAppealId: AppealId | null
  appealedAt: Date | null
}

/** A temporary block as an objection would find it. */
export interface NoticedBlock {
  id: MeasureId
  /** Whether it is in force. */
  isStanding: boolean
  objectedAt: Date | null
}

/**
 * Until when the recipient may appeal, or null where an appeal is not open to them: authors appeal restrictions,
 * reporters appeal decisions not to act, and whoever bears a sanction without a case appeals that.
 */
export function appealUntil({ kind, facts, sanctionId, appealed }: Notice, windowDays: number): Date | null {
  if (appealed === null || !appealed.isOpen || appealed.ownAppealId !== null) return null
  const isConcerned =
    (kind === 'statement-of-reasons' && facts.outcome !== 'dismiss') ||
    (kind === 'outcome' && facts.outcome === 'dismiss') ||
    sanctionId !== null
  return isConcerned ? new Date(appealed.decidedAt.getTime() + windowDays * 86_400_000) : null
}

/** Whether the author may object to the block: once, and while it is in force. */
export function isObjectable({ block }: Notice): boolean {
  return block !== null && block.isStanding && block.objectedAt === null
}
