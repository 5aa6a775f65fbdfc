import type { CaseId, CommentId, DecisionId, UserId } from '@moderato/kernel'
import type {
  AppealState,
  CaseState,
  CommentStatus,
  DecisionGround,
  DecisionOutcome,
  ReportCategory,
} from '@moderato/contracts'

/** Somebody with a name. */
export interface Named {
  id: UserId
  name: string
}

/** A decision as it is looked up: with whom it was made by, about what, and what became of it. */
export interface Judgement {
  id: DecisionId
  kind: 'first' | 'revert' | 'appeal' | 'auto'
  outcome: DecisionOutcome
  ground: DecisionGround
  policyCode: string
  legalReference: string | null
  explanation: string | null
  /** Null for a machine. */
  decidedBy: Named | null
  createdAt: Date
  isEffective: boolean
  undoUntil: Date | null
  revertedAt: Date | null
  revertedBy: Named | null
  appealState: Exclude<AppealState, 'claimed' | 'moot'> | null
  case: { id: CaseId; state: CaseState; queueId: string | null; categories: ReportCategory[] }
  comment: { id: CommentId; body: string | null; status: CommentStatus; author: Named }
}

/** A case that resembles another. */
export interface SimilarCase {
  id: CaseId
  commentId: CommentId
  /** `same-text`: but for spaces, punctuation and capitals. `same-author`: and a category in common. */
  likeness: 'same-text' | 'same-author'
  state: CaseState
  categories: ReportCategory[]
  /** Of the decision in force. */
  outcome: DecisionOutcome | null
  body: string | null
  author: Named
  createdAt: Date
}
