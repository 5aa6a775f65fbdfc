import { gap } from '../folding/folded-text.js'
import { letterKind } from '../folding/letter-kind.js'
import type { Atom } from './atom.js'
import { pairsOf, touchesBefore, type Hit, type Spread } from './hit.js'

const englishEndings = new Set(
  's es ed er ers est ing in ings ish ity y ier iest ies ly ness ic ical ically able ism dom head heads'.split(' '),
)

const endingCharsMax = 8
/** From this length on a doubled letter is emphasis; in shorter words it makes another word (god, good). */
const emphasisCharsMin = 4
const spacedCharsMin = 3

/** Whether a hit in an alphabetic script is the entry as a word, rather than letters of other words. */
export function standsAsAlphabeticWord(hit: Hit, spread: Spread, hasEndings: boolean): boolean {
  const { atoms, spelling, first, last } = hit
  if (!isMostlyWritten(hit) || !hasLikelyRuns(hit)) return false
  const leftFree = !touchesBefore(hit, first) || !isWritten(atoms[first - 1])
  const rightFree = !touchesBefore(hit, last + 1) || !isWritten(atoms[last + 1])
  if (spread.wide > 0) return spread.complete && spelling.atoms.length >= spacedCharsMin && leftFree && rightFree
  if (spelling.mode === 'anywhere') return spread.narrow === 0 || leftFree
  return leftFree && (rightFree || (spelling.mode === 'stem' && hasEndings && isEnding(hit)))
}

/** Whether an atom is a letter written as such, not a digit or sign. */
function isWritten(atom: Atom | undefined): boolean {
  return atom !== undefined && (atom.letter.kind & (letterKind.sign | letterKind.digit)) === 0
}

/** At least one letter is written as such, and fewer than two thirds are digits: 455 and A55 are a number and a road. */
function isMostlyWritten(hit: Hit): boolean {
  let written = 0
  let digits = 0
  let letters = 0
  for (const [{ letter }, { run }] of pairsOf(hit)) {
    letters += run
    if (letter.kind !== letterKind.sign) written += run
    else if (isDigit(letter.plain)) digits += run
  }
  return written > 0 && digits * 3 < letters * 2
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function hasLikelyRuns(hit: Hit): boolean {
  if (hit.spelling.atoms.length >= emphasisCharsMin) return true
  for (const [{ letter }, { run }] of pairsOf(hit)) if (letter.run !== run && letter.run <= 2) return false
  return true
}

function isEnding({ atoms, last }: Hit): boolean {
  let ending = ''
  for (let at = last + 1; ending.length <= endingCharsMax; at++) {
    const atom = atoms[at]
    if (atom?.gap !== gap.none) break
    ending += String.fromCodePoint(atom.letter.code).repeat(atom.letter.run === 2 ? 2 : 1)
  }
  return englishEndings.has(ending)
}
