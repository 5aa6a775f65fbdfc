import type { Locale } from '@moderato/contracts'
import { letterKind } from '../folding/letter-kind.js'
import { withoutMarks } from '../folding/letter-rules.js'

/** Bits of all letter kinds. */
export const everyKind = 63

const { syllable, ideograph, alphabetic, jamo } = letterKind

/**
 * Readings of a text in each language, as the kinds of letters kept; the rest is noise between letters.
 * Everything first, then the native script, then (Korean) whole syllables.
 */
export const readings: Readonly<Record<Locale, readonly number[]>> = {
  ko: [everyKind, syllable | jamo | ideograph, syllable | ideograph],
  en: [everyKind, alphabetic],
  vi: [everyKind, alphabetic],
  zh: [everyKind, ideograph],
  ja: [everyKind, ideograph],
}

const smallI = 0x69
const smallL = 0x6c

/** The symbol a letter is searched by; letters that share one are told apart afterwards. */
export function keyOfLetter(code: number, locale: Locale): number {
  if (locale === 'en') return code === smallL ? smallI : code
  return locale === 'vi' ? withoutMarks(code) : code
}
