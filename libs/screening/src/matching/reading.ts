import type { Locale } from '@moderato/contracts'
import { letterKind } from '../folding/letter-kind.js'
import { withoutMarks } from '../folding/letter-rules.js'

/** Bits of all letter kinds. */
export const everyKind = 63

const { syllable, ideograph, alphabetic, jamo } = letterKind

/**
 * Readings of a text in each language, as the kinds of letters kept; the rest is noise between letters.
 * The native script comes first, then (Korean) whole syllables without the jamo between them.
 */
const nativeReadings: Readonly<Record<Locale, readonly [number, ...number[]]>> = {
  ko: [syllable | jamo | ideograph, syllable | ideograph],
  en: [alphabetic],
  vi: [alphabetic],
  zh: [ideograph],
  ja: [ideograph],
}

/**
 * The readings in which words of the given kinds of letters are searched. The one that keeps everything is needed for
 * words with letters beyond the native script, and in English for signs in the place of letters.
 */
export function readingsFor(locale: Locale, kinds: number): readonly number[] {
  const native = nativeReadings[locale]
  const isNative = (kinds & ~native[0]) === 0
  return locale !== 'en' && isNative ? native : [everyKind, ...native]
}

const smallI = 0x69
const smallL = 0x6c

/** The symbol a letter is searched by; letters that share one are told apart afterwards. */
export function keyOfLetter(code: number, locale: Locale): number {
  if (locale === 'en') return code === smallL ? smallI : code
  return locale === 'vi' ? withoutMarks(code) : code
}
