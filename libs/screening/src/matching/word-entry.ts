import type { Locale } from '@moderato/contracts'

/**
 * How much of the text around it an entry may belong to:
 * - `word`: it stands alone
 * - `stem`: a word made of it and endings: particles and copula in Korean, -s, -ing … in English; in Chinese and Japanese
 *   it begins where a word begins; the same as `word` in Vietnamese, which has no endings
 * - `anywhere`: inside longer words too; meant for words that innocent ones hardly contain, with exceptions for those that do
 */
export const matchModes = ['word', 'stem', 'anywhere'] as const
export type MatchMode = (typeof matchModes)[number]

/**
 * Further spellings an entry may ask for, because they would catch too much for every entry:
 * - `initials`: Korean onsets alone (ㅂㅅ), standing apart from other jamo
 * - `lookalikes`: Korean syllables drawn or sounding alike (대 for 머, ㅑ for ㅏ, ㅃ for ㅂ, 밥오)
 * - `unmarked`: Vietnamese without tone marks and diacritics
 */
export const alternativeSpellings = ['initials', 'lookalikes', 'unmarked'] as const
export type AlternativeSpelling = (typeof alternativeSpellings)[number]

/** One word or phrase of a list. */
export interface WordEntry {
  /** Names the entry in matches, logs and cases; the word itself never leaves the list. Unique within its list. */
  readonly id: string
  /** The word. A space in it may be left out or widened in texts. At most 40 graphemes. */
  readonly text: string
  readonly match: MatchMode
  readonly also?: readonly AlternativeSpelling[]
  /** Longer texts in which the entry is innocent (딸바보). At most 100. */
  readonly exceptions?: readonly string[]
}

/** A pattern of RE2 syntax, matched against the text as written, without regard to case. At most 200 characters. */
export interface PatternEntry {
  readonly id: string
  readonly pattern: string
}

/** One list of a site in one language; every version is compiled once. */
export interface WordList {
  readonly id: string
  /** Whose writing the fold and the endings follow. Texts in any language are matched. */
  readonly locale: Locale
  /** What a match leads to. */
  readonly action: 'hold' | 'refuse'
  readonly entries: readonly WordEntry[]
  readonly patterns?: readonly PatternEntry[]
}

/** Where a text matched. Holds ids and places only, never words. */
export interface ListMatch {
  readonly listId: string
  readonly entryId: string
  /** First UTF-16 unit in the text as given. */
  readonly start: number
  /** UTF-16 unit after the last. */
  readonly end: number
}

export const wordListLimits = {
  entriesMax: 10_000,
  entryCharsMax: 40,
  /** UTF-16 units of an entry or exception, whatever graphemes they make. */
  entryUnitsMax: 160,
  exceptionsMax: 100,
  patternsMax: 50,
  patternCharsMax: 200,
  /** Matches reported of one text; a console needs no more to explain a verdict. */
  matchesMax: 50,
} as const
