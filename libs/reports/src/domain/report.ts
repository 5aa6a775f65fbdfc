import type { CaseId, CommentId, ReportId, UserId } from '@moderato/kernel'
import type { CaseState, ReportCategory } from '@moderato/contracts'

/** One reader's complaint about one comment. */
export interface Report {
  id: ReportId
  caseId: CaseId
  /** Position among the reports of the case, from 1. */
  seq: number
  commentId: CommentId
  /** Version of the comment's text that the reader saw. */
  contentVersion: number
  reporterId: UserId
  category: ReportCategory
  /** At most 100 characters; null when none was given or when it was erased. */
  reason: string | null
  /** Credibility of the reporter at the time of the report, 0.25–1.75. */
  weight: number
  createdAt: Date
}

/** What filing a report did to the comment's case. */
export interface FiledReport {
  reportId: ReportId
  caseId: CaseId
  /** State of the case after the report. */
  caseState: CaseState
  caseVersion: number
  seq: number
  queueId: string | null
  /** The same was judged and cleared before: the reporter has been told the outcome already. */
  isCleared: boolean
}
