import type { CaseId, CommentId, DecisionId, LegalNoticeId, SiteId, UserId } from '@moderato/kernel'
import type { DecisionOutcome, InfringedRight, LegalWish } from '@moderato/contracts'

/** A claim that a comment infringes a right, or an authority's order, as it is filed. */
export interface NewLegalNotice {
  id: LegalNoticeId
  source: 'claimant' | 'agency'
  commentId: CommentId
  /** The reader who claims or the lead who entered an order; null for somebody without an account. */
  filedBy: UserId | null
  /** Of the claimant, or of the authority. */
  name: string
  /** Where answers go: e-mail or telephone; null for an order. */
  contact: string | null
  /** Who speaks for the claimant; null for nobody. */
  proxy: string | null
  infringedRight: InfringedRight
  wish: LegalWish
  explanation: string
  evidence: string | null
  /** File number of an authority. */
  reference: string | null
  /** An authority's own deadline. */
  dueAt: Date | null
  /** Opens the claimant's page; null for an order. */
  accessCode: string | null
}

/** A notice as the staff reads it; words are null once erased. */
export interface LegalNotice extends Omit<NewLegalNotice, 'accessCode' | 'name' | 'explanation'> {
  siteId: SiteId
  caseId: CaseId
  name: string | null
  explanation: string | null
  createdAt: Date
}

/** How a claim stands, for its claimant: nothing of the comment's author. */
export interface LegalNoticeStatus {
  id: LegalNoticeId
  createdAt: Date
  decision: { id: DecisionId; outcome: DecisionOutcome; at: Date; isAutomatic: boolean } | null
  /** End of a temporary block that is in force; null for none. */
  blockedUntil: Date | null
  /** What the claimant was told, oldest first. */
  told: { kind: 'receipt' | 'temporary-measure' | 'outcome'; at: Date }[]
}
