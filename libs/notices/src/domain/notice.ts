import type { AppealId, CaseId, CommentId, DecisionId, MeasureId, NoticeId } from '@moderato/kernel'
import type { CaseState, NoticeKind } from '@moderato/contracts'
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
  /** The temporary block it tells of, to which the recipient can object. */
  measureId: MeasureId | null
  facts: NoticeFacts
  /** The decision as an appeal would find it; null where the notice is about none. */
  appealed: AppealStanding | null
}

/** What decides whether a decision can still be appealed. */
export interface AppealStanding {
  isEffective: boolean
  decidedAt: Date
  caseState: CaseState
  /** The recipient's own appeal. */
  ownAppealId: AppealId | null
}

const appealableStates: readonly CaseState[] = ['decided', 'appealed', 'appeal_claimed']

/**
 * Until when the recipient may appeal, or null where an appeal is not open to them: authors appeal restrictions,
 * reporters appeal decisions not to act.
 */
export function appealUntil({ kind, facts, appealed }: Notice, windowDays: number): Date | null {
  if (appealed === null || !appealed.isEffective || appealed.ownAppealId !== null) return null
  if (!appealableStates.includes(appealed.caseState)) return null
  const isConcerned =
    (kind === 'statement-of-reasons' && facts.outcome !== 'dismiss') ||
    (kind === 'outcome' && facts.outcome === 'dismiss')
  return isConcerned ? new Date(appealed.decidedAt.getTime() + windowDays * 86_400_000) : null
}
