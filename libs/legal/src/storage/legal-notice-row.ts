import type { CaseId, CommentId, LegalNoticeId, SiteId, UserId } from '@moderato/kernel'
import type { ClaimantKind, InfringedRight, LegalWish } from '@moderato/contracts'
import type { LegalNotice } from '../domain/legal-notice.js'

/** A row of `legal_notice`. */
export interface NoticeRow {
  id: LegalNoticeId
  source: LegalNotice['source']
  case_id: CaseId
  comment_id: CommentId
  filed_by: UserId | null
  name: string | null
  contact: string | null
  proxy: string | null
  claimant_kind: ClaimantKind | null
  infringed_right: InfringedRight
  wish: LegalWish
  explanation: string | null
  evidence: string | null
  reference: string | null
  authority: LegalNotice['authority']
  due_at: Date | null
  created_at: Date
}

/** Columns of {@link NoticeRow}, from `legal_notice n`. */
export const noticeColumns = `n.id, n.source, n.case_id, n.comment_id, n.filed_by, n.name, n.contact, n.proxy, n.claimant_kind, n.infringed_right, n.wish,
     n.explanation, n.evidence, n.reference, n.authority, n.due_at, n.created_at`

export function toNotice(siteId: SiteId, row: NoticeRow): LegalNotice {
  const { case_id, comment_id, filed_by, claimant_kind, infringed_right, due_at, created_at, ...same } = row
  const ids = { siteId, caseId: case_id, commentId: comment_id, filedBy: filed_by }
  return {
    ...same,
    ...ids,
    claimantKind: claimant_kind,
    infringedRight: infringed_right,
    dueAt: due_at,
    createdAt: created_at,
  }
}
