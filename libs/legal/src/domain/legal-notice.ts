import type { CaseId, CommentId, DecisionId, LegalNoticeId, MeasureId, SiteId, UserId } from '@moderato/kernel'
import type {
  Authority,
  CaseState,
  ClaimantKind,
  ClaimantNoticeKind,
  DecisionOutcome,
  InfringedRight,
  LegalWish,
} from '@moderato/contracts'

/** How far a notice has come: `blocked` while a temporary block is in force and nothing is decided. */
export const legalNoticeStates = ['received', 'blocked', 'decided'] as const
export type LegalNoticeState = (typeof legalNoticeStates)[number]

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
  /** Null for an order, and for a claim of the time when nobody was asked. */
  claimantKind: ClaimantKind | null
  infringedRight: InfringedRight
  wish: LegalWish
  explanation: string
  evidence: string | null
  /** Whose order it is; null for a claim. */
  authority: Authority | null
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

/** A notice with how far it has come. */
export interface StandingNotice {
  notice: LegalNotice
  state: LegalNoticeState
  caseState: CaseState
  /** Deadline of the case. */
  caseDueAt: Date | null
  /** Who holds the case; null for nobody. */
  holderName: string | null
  commentBody: string | null
  outcome: DecisionOutcome | null
  block: TemporaryMeasure | null
}

/** A comment that is, or was, out of sight for a time on a claim of right. */
export interface TemporaryMeasure {
  id: MeasureId
  caseId: CaseId
  commentId: CommentId
  body: string | null
  author: { id: UserId; name: string }
  /** Rights that are claimed. */
  rights: InfringedRight[]
  startsAt: Date
  endsAt: Date
  /** When it ended: by a decision, or by the clock; null while in force. */
  endedAt: Date | null
  endedBy: 'decision' | 'clock' | null
  objection: { text: string | null; at: Date } | null
  /** Deadline of the case. */
  caseDueAt: Date | null
  caseState: CaseState
}

/** How a claim stands, for its claimant: nothing of the comment's author. */
export interface LegalNoticeStatus {
  id: LegalNoticeId
  createdAt: Date
  decision: { id: DecisionId; outcome: DecisionOutcome; at: Date; isAutomatic: boolean } | null
  /** End of a temporary block that is in force; null for none. */
  blockedUntil: Date | null
  /** What the claimant was told, oldest first. */
  told: { kind: ClaimantNoticeKind; at: Date }[]
}

/** A temporary block of a case, and what the author holds against it. */
export interface CaseBlock {
  id: MeasureId
  startsAt: Date
  endsAt: Date
  liftedAt: Date | null
  /** Null: none; its text is null once erased. */
  objection: { text: string | null; at: Date } | null
}

/** What is claimed in a case, what was blocked for it, and what its author answers. */
export interface CaseClaims {
  notices: LegalNotice[]
  blocks: CaseBlock[]
}
