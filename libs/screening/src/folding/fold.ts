import type { Locale } from '@moderato/contracts'
import { characterKind, kindOf } from './character-kind.js'
import { FoldBuilder, gap, type Character, type FoldedText } from './folded-text.js'
import { isJamo, isSyllable, toCompatibilityJamo } from './hangul.js'
import { addLetter, moveTones } from './letter-rules.js'

/** Marks on one character beyond this are dropped before normalising, whose cost grows with their square. */
const marksMax = 8

const sentenceEnds = new Set([...'.,!?;:…。，！？、；：｡､'].map((sign) => sign.charCodeAt(0)))

/**
 * Folds a text for matching in one language: NFKC, case, invisible characters, marks (kept in Vietnamese and on kana),
 * characters that look alike, drawn-out and repeated letters. Time and space are linear in the text.
 *
 * @see https://www.unicode.org/reports/tr15/
 */
export function fold(source: string, locale: Locale): FoldedText {
  const folded = new FoldBuilder(source)
  for (let start = 0; start < source.length;) {
    const code = source.codePointAt(start) ?? 0
    const after = start + unitsOf(code)
    const end = endOfCluster(source, code, after)
    if (end === after && isNormal(code)) addCharacter(folded, { code, start, end }, locale)
    else
      for (const part of compose(source.slice(start, Math.min(end, after + marksMax)), code))
        addCharacter(folded, { code: plainForm(part.codePointAt(0) ?? 0), start, end }, locale)
    start = end
  }
  if (locale === 'vi') moveTones(folded)
  return folded
}

function unitsOf(code: number): number {
  return code > 0xffff ? 2 : 1
}

/** Where normalising changes nothing: ASCII, Hangul syllables, single jamo and the unified ideographs. */
function isNormal(code: number): boolean {
  return code < 0x80 || isSyllable(code) || isJamo(code) || (code >= 0x4e00 && code <= 0x9fff)
}

/** End of the character that begins with `code` and goes on at `after`, with all its marks. */
function endOfCluster(source: string, code: number, after: number): number {
  if (after >= source.length || kindOf(code) === characterKind.ignored) return after
  let end = after
  while (end < source.length) {
    const next = source.codePointAt(end) ?? 0
    if (next < 0x300 || kindOf(next) !== characterKind.mark) break
    end += unitsOf(next)
  }
  return end
}

/** NFKC of a character with its marks. Single jamo stay single: NFKC would make conjoining ones of them. */
function compose(cluster: string, code: number): string {
  if (isJamo(code)) return cluster
  return cluster
    .replace(/\u309b/g, '\u3099')
    .replace(/\u309c/g, '\u309a')
    .normalize('NFKC')
}

/** What NFKC leaves: conjoining jamo as single ones, and white letters on dark circles and squares as letters. */
function plainForm(code: number): number {
  for (const first of [0x1f150, 0x1f170]) if (code >= first && code < first + 26) return code - first + 0x61
  return toCompatibilityJamo(code)
}

function addCharacter(folded: FoldBuilder, character: Character, locale: Locale): void {
  switch (kindOf(character.code)) {
    case characterKind.ignored:
    case characterKind.mark:
      break
    case characterKind.space:
      folded.separate(gap.wide)
      break
    case characterKind.symbol:
      if (!addLetter(folded, character, locale, true))
        folded.separate(isSentenceEnd(character.code, locale) ? gap.wide : gap.narrow)
      break
    default:
      addLetter(folded, character, locale, false)
  }
}

/** Chinese and Japanese end sentences without a space, so that a full stop there is as wide as one. */
function isSentenceEnd(code: number, locale: Locale): boolean {
  return (locale === 'zh' || locale === 'ja') && sentenceEnds.has(code)
}
