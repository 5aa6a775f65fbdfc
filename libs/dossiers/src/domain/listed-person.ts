import type { CaseId, CommentId, ReportId, ThreadKey, UserId } from '@moderato/kernel'
import type { CaseState, CommentStatus, DecisionOutcome, ReportCategory, Role, SanctionKind } from '@moderato/contracts'
import type { Named } from './judgement.js'

/** Who came last first; or, of those only whose comments became cases, whose did so last. */
export const peopleSorts = ['newest', 'latest-case'] as const
export type PeopleSort = (typeof peopleSorts)[number]

/** Somebody in a list of people. */
export interface ListedPerson {
  id: UserId
  /** The host site's own id. */
  subject: string
  name: string
  picture: string | null
  role: Role
  createdAt: Date
  commentCount: number
  /** Cases about their comments, whatever became of them. */
  caseCount: number
  /** Kinds of the measures in force. */
  measures: SanctionKind[]
  reporter: { agreed: number; disagreed: number; weight: number }
}

/** A comment in the list of what somebody wrote. */
export interface WrittenComment {
  id: CommentId
  thread: { key: ThreadKey; title: string | null; url: string | null }
  parentId: CommentId | null
  /** Null once deleted. */
  body: string | null
  status: CommentStatus
  createdAt: Date
  votes: { up: number; down: number }
  /** The last case about it. */
  case: { id: CaseId; state: CaseState; reportCount: number } | null
}

/** A report in the list of what somebody reported. */
export interface FiledReport {
  id: ReportId
  category: ReportCategory
  reason: string | null
  weight: number
  createdAt: Date
  caseId: CaseId
  caseState: CaseState
  /** Of the decision in force; null while there is none. */
  outcome: DecisionOutcome | null
  comment: { id: CommentId; body: string | null; author: Named }
}
