import type { Locale } from '@moderato/contracts'
import { fold } from '../folding/fold.js'
import { gap, type FoldedText } from '../folding/folded-text.js'
import type { LetterKind } from '../folding/letter-kind.js'
import { role, splitIntoAtoms, type Role } from './atom.js'
import { initialsOf } from './korean-initials.js'
import { substitutedSyllables } from './korean-lookalikes.js'
import type { MatchMode, WordEntry } from './word-entry.js'
import { everyKind, keyOfLetter } from './reading.js'

/** `exception` marks innocent ground; `initials` and `substituted` are less certain and must stand more apart. */
export type SpellingKind = 'written' | 'initials' | 'substituted' | 'exception'

/** What one atom of a text must be. */
export interface SpellingAtom {
  readonly key: number
  readonly role: Role
  readonly kind: LetterKind
  /** Code of the letter the atom belongs to. */
  readonly code: number
  /** How often the letter must at least stand in a row. */
  readonly run: number
  /** Whether a letter begins here. */
  readonly opens: boolean
  /** Whether the entry itself has a space before the atom. */
  readonly spaced: boolean
}

/** One way to write an entry. */
export interface Spelling {
  /** Index of the entry within its matcher. */
  readonly entry: number
  readonly kind: SpellingKind
  readonly mode: MatchMode
  readonly atoms: readonly SpellingAtom[]
  /** Letters written without their marks match too. */
  readonly unmarked: boolean
}

/** Kinds of letters in some spellings, as bits of `letterKind`. */
export function kindsOf(spellings: readonly Spelling[]): number {
  return spellings.reduce((bits, { atoms }) => atoms.reduce((own, { kind }) => own | kind, bits), 0)
}

/** All spellings of an entry and of its exceptions; those of which nothing survives the fold are left out. */
export function spellEntry(entry: WordEntry, index: number, locale: Locale): Spelling[] {
  const also = new Set(entry.also)
  const folded = fold(entry.text, locale)
  const make = (kind: SpellingKind, atoms: readonly SpellingAtom[]): Spelling => {
    return { entry: index, kind, mode: entry.match, atoms, unmarked: also.has('unmarked') }
  }
  const spell = (kind: SpellingKind, text: string): Spelling => make(kind, spellText(fold(text, locale), locale))
  const written = spellText(folded, locale)
  const initials = locale === 'ko' && also.has('initials') ? initialsOf(folded) : null
  const substituted = locale === 'ko' && also.has('lookalikes') ? substitutedSyllables(folded) : []
  return [
    make('written', written),
    ...(initials === null ? [] : [spell('initials', initials)]),
    ...substituted.map((text) => spell('substituted', text)),
    ...(locale === 'en' ? maskVowels(written).map((atoms) => make('written', atoms)) : []),
    ...(locale === 'en' || locale === 'vi' ? spreadRuns(written).map((atoms) => make('written', atoms)) : []),
    ...(entry.exceptions ?? []).map((text) => spell('exception', text)),
  ].filter(({ atoms }) => atoms.length > 0)
}

function spellText(folded: FoldedText, locale: Locale): SpellingAtom[] {
  const atoms = splitIntoAtoms(folded, everyKind, (code) => keyOfLetter(code, locale))
  return atoms.map((atom, at) => ({
    key: atom.key,
    role: atom.role,
    kind: atom.letter.kind,
    code: atom.letter.code,
    run: atom.letter.run,
    opens: atom.role === role.onset || atom.letter !== atoms[at - 1]?.letter,
    spaced: at > 0 && atom.gap !== gap.none,
  }))
}

const latinVowels = new Set([...'aeiou'].map((vowel) => vowel.charCodeAt(0)))
const star = '*'.charCodeAt(0)
const maskedCharsMin = 4

/** English words are masked at a vowel: one spelling for each inner vowel (id*ot). */
function maskVowels(written: readonly SpellingAtom[]): SpellingAtom[][] {
  if (written.length < maskedCharsMin) return []
  return written.flatMap((atom, at) =>
    at > 0 && latinVowels.has(atom.code) ? [written.with(at, { ...atom, key: star, code: star, run: 1 })] : [],
  )
}

/** Double letters (ass) as two atoms, for texts that put signs between them (a.s.s). */
function spreadRuns(written: readonly SpellingAtom[]): SpellingAtom[][] {
  if (written.every(({ run }) => run === 1)) return []
  const spread = written.flatMap((atom) =>
    Array.from({ length: atom.run }, (_, repeat) => ({ ...atom, run: 1, spaced: atom.spaced && repeat === 0 })),
  )
  return [spread]
}
