import {
  reportCategories,
  type Authority,
  type DecisionGround,
  type DecisionOutcome,
  type Locale,
  type NoticeKind,
  type ReportCategory,
  type SanctionKind,
} from '@moderato/contracts'
import { en } from './texts/en.js'
import { ja } from './texts/ja.js'
import { ko } from './texts/ko.js'
import type { NoticeTexts } from './texts/notice-texts.js'
import { vi } from './texts/vi.js'
import { zh } from './texts/zh.js'

const catalogues: Record<Locale, NoticeTexts> = { ko, en, zh, ja, vi }

/** What a notice is about. Words a person wrote (`explanation`) are shown as they are. */
export interface NoticeFacts {
  kind: NoticeKind
  /** Of the decision; null where the notice is about none. */
  outcome: DecisionOutcome | null
  ground: DecisionGround | null
  policyCode: string | null
  /** Name of the policy in the reader's language, where the site gave it one. */
  policyName: string | null
  /** The site's own wording of the policy, where it has one. */
  policyText: string | null
  legalReference: string | null
  explanation: string | null
  isAutomated: boolean
  /** The comment was deleted by its author before anybody decided, or the sanction lifted before its appeal was answered. */
  isMoot: boolean
  /** Hidden by reports alone, until a reviewer looks. */
  isProvisional: boolean
  /** The measure against a person it tells of, also where it answers the appeal against it. */
  sanction: { kind: SanctionKind; endsAt: Date | null } | null
  /** What became of an appeal; null while it is open or where there is none. */
  appealOutcome: 'upheld' | 'overturned' | null
  /** Whose order it tells of; null for a claim of right, and for anything else. */
  authority: Authority | null
}

/**
 * The notice in words, one or more sentences, never empty.
 *
 * @param receipt - wording of the receipt, which the reports lib owns
 * @param appealUntil - last day of the appeal; null where none is open
 */
export function noticeText(locale: Locale, facts: NoticeFacts, receipt: string, appealUntil: Date | null): string {
  const texts = catalogues[locale]
  const until = appealUntil === null ? null : day(locale, appealUntil)
  switch (facts.kind) {
    case 'receipt':
      return receipt
    case 'outcome':
      return joined(outcomeOf(texts, facts), until && texts.appealBy(until))
    case 'statement-of-reasons':
      return joined(reasonsOf(texts, facts), until && texts.appealBy(until))
    case 'correction':
      return facts.sanction === null
        ? texts.correction
        : joined(liftedOf(texts, facts), facts.isMoot ? texts.appealMoot : null)
    case 'sanction':
      return joined(sanctionOf(texts, locale, facts), ...groundsOf(texts, facts), until && texts.appealBy(until))
    case 'appeal-receipt':
      return texts.appealReceipt
    case 'appeal-outcome':
      return joined(...answerOf(texts, facts), said(texts, facts))
    case 'temporary-measure':
      return texts.temporaryMeasure
    case 'measure-ended':
      return texts.measureEnded
    case 'overdue':
      return texts.overdue
    case 'legal-notice':
      return facts.authority === null ? texts.legalNotice : texts.orders[facts.authority]
  }
}

function outcomeOf(texts: NoticeTexts, { outcome, isMoot }: NoticeFacts): string {
  if (isMoot) return texts.outcomeMoot
  return outcome === 'dismiss' || outcome === null ? texts.outcomeDismissed : texts.outcomeActed[outcome]
}

function reasonsOf(texts: NoticeTexts, facts: NoticeFacts): string {
  if (facts.isProvisional) return joined(texts.provisional, texts.byMachine)
  const restriction = facts.outcome === 'hide' || facts.outcome === 'remove' ? texts.restricted[facts.outcome] : ''
  return joined(restriction, ...groundsOf(texts, facts), facts.isAutomated ? texts.byMachine : texts.byPerson)
}

function sanctionOf(texts: NoticeTexts, locale: Locale, { sanction }: NoticeFacts): string {
  if (sanction === null) return ''
  return texts.sanctioned[sanction.kind](sanction.endsAt === null ? null : day(locale, sanction.endsAt))
}

function liftedOf(texts: NoticeTexts, { sanction }: NoticeFacts): string | null {
  return sanction === null ? null : texts.sanctionLifted(texts.sanctions[sanction.kind])
}

function answerOf(texts: NoticeTexts, facts: NoticeFacts): (string | null)[] {
  return facts.appealOutcome === 'overturned' ? [texts.appealOverturned, liftedOf(texts, facts)] : [texts.appealUpheld]
}

function groundsOf(texts: NoticeTexts, facts: NoticeFacts): (string | null)[] {
  const { policyCode, policyText, ground, legalReference } = facts
  const name = facts.policyName ?? (isCategory(policyCode) ? texts.policies[policyCode] : policyCode)
  return [
    name === null ? null : texts.policy(name),
    policyText,
    ground === null ? null : texts.ground[ground](legalReference),
    said(texts, facts),
  ]
}

function said(texts: NoticeTexts, { explanation }: NoticeFacts): string | null {
  return explanation === null ? null : texts.explained(explanation)
}

function isCategory(code: string | null): code is ReportCategory {
  return reportCategories.some((category) => category === code)
}

function joined(...sentences: (string | null)[]): string {
  return sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ')
}

// The day in UTC: nowhere east of Greenwich does it name a later one than the clock on the wall, so nobody is late.
function day(locale: Locale, date: Date): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}
