import type { Authority, DecisionGround, ReportCategory, SanctionKind } from '@moderato/contracts'

/** Everything notices say, in one language. Whole sentences, so that each language keeps its own order of words. */
export interface NoticeTexts {
  /** Names of the report categories as reasons. */
  policies: Record<ReportCategory, string>
  outcomeActed: Record<'hide' | 'remove', string>
  outcomeDismissed: string
  outcomeMoot: string
  restricted: Record<'hide' | 'remove', string>
  /** Hidden by reports alone, until a reviewer looks. */
  provisional: string
  policy: (name: string) => string
  /** @param reference - article or clause; null for none */
  ground: Record<DecisionGround, (reference: string | null) => string>
  explained: (words: string) => string
  byPerson: string
  byMachine: string
  appealBy: (day: string) => string
  correction: string
  sanctions: Record<SanctionKind, string>
  /** @param until - last day; null for no end */
  sanctioned: Record<SanctionKind, (until: string | null) => string>
  sanctionLifted: (name: string) => string
  appealReceipt: string
  appealUpheld: string
  appealOverturned: string
  /** After {@link sanctionLifted}: an appeal was waiting, and ends with it. */
  appealMoot: string
  temporaryMeasure: string
  measureEnded: string
  overdue: string
  /** Of an authority, in place of {@link legalNotice}. */
  orders: Record<Authority, string>
  legalNotice: string
}
