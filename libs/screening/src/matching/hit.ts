import { gap, type FoldedText, type Letter } from '../folding/folded-text.js'
import { isJamoVowel } from '../folding/hangul.js'
import { lettersOfSign } from '../folding/lookalikes.js'
import { role, type Atom } from './atom.js'
import type { Spelling, SpellingAtom } from './spelling.js'

/** A spelling whose keys were found in a text, from atom `first` to atom `last` of one reading. */
export interface Hit {
  readonly folded: FoldedText
  readonly atoms: readonly Atom[]
  readonly spelling: Spelling
  readonly first: number
  readonly last: number
}

/** How the letters of a hit stand apart, at places where the entry has no space itself. */
export interface Spread {
  /** Pairs of letters with only signs between them. */
  readonly narrow: number
  /** Pairs with white space or a sentence's end between them. */
  readonly wide: number
  /** Every letter stands apart from the one before it. */
  readonly complete: boolean
}

/** Atoms of the text with what the spelling asks of each, in order. */
export function* pairsOf({ atoms, spelling, first }: Hit): Iterable<readonly [atom: Atom, wanted: SpellingAtom]> {
  for (const [at, wanted] of spelling.atoms.entries()) {
    const atom = atoms[first + at]
    if (atom) yield [atom, wanted]
  }
}

/** Whether each atom truly is what the spelling asks for: letter, place in its syllable, number of repeats. */
export function isSpelled({ atoms, spelling, first }: Hit): boolean {
  let at = first
  for (const wanted of spelling.atoms) {
    const atom = atoms[at++]
    if (!atom || atom.letter.run < wanted.run) return false
    if (wanted.role === role.letter) {
      if (!isLetter(atom.letter, wanted.code, spelling.unmarked ? wanted.key : -1)) return false
    } else if (!fitsRole(atom.role, wanted.role, atoms[at])) return false
  }
  return true
}

/** A syllable may be typed as loose jamo, and an onset may be stuck to the syllable before it (밥ㅗ); never the reverse. */
function fitsRole(found: number, wanted: number, next: Atom | undefined): boolean {
  if (found === wanted) return true
  if (wanted === role.loose) return false
  if (found === role.loose) return true
  return wanted === role.onset && found === role.final && next?.role === role.loose && isJamoVowel(next.key)
}

const capitalI = 0x49
const smallL = 0x6c

function isLetter({ code, plain }: Letter, wanted: number, alternative: number): boolean {
  if (code === wanted || code === alternative) return true
  if (plain === capitalI) return wanted === smallL
  return lettersOfSign(plain)?.includes(String.fromCodePoint(wanted)) ?? false
}

/** How far the hit's letters stand apart, or null when too much lies between two of them. */
export function spreadOf(hit: Hit): Spread | null {
  let narrow = 0
  let wide = 0
  let complete = true
  let isFirst = true
  for (const [atom, { spaced, opens }] of pairsOf(hit)) {
    if (!isFirst && atom.gap === gap.broken) return null
    if (!isFirst && !spaced) {
      if (atom.gap === gap.narrow) narrow++
      else if (atom.gap === gap.wide) wide++
      else if (opens) complete = false
    }
    isFirst = false
  }
  return { narrow, wide, complete }
}

/** Whether the atom at a place touches the one before it. Places beyond the text touch nothing. */
export function touchesBefore({ atoms }: Hit, at: number): boolean {
  return at > 0 && atoms[at]?.gap === gap.none
}
