import { gap } from '../folding/folded-text.js'
import { isJamo, isJamoVowel } from '../folding/hangul.js'
import { role, type Atom } from './atom.js'
import type { Hit } from './hit.js'
import { endingsFrom, type Ending } from './korean-endings.js'

/** Jamo of a tail looked at; longer ones are no chain of endings. */
const tailAtomsMax = 40

const copulaVowel = 'ㅣ'.charCodeAt(0)
const copulaFinals = new Set([...'ㄴㄹㅁㅂ'].map((jamo) => jamo.charCodeAt(0)))
const laughter = new Set([...'ㅋㅎㅌ'].map((jamo) => jamo.charCodeAt(0)))

/**
 * Whether what follows a hit within its word is nothing, or a chain of noun endings (들이, 라니, 같은…).
 * A jamo standing alone ends the word: people laugh and sigh in them.
 *
 * @param nominalOnly - the chain must begin with an ending that verbs do not have
 */
export function endsAsNoun(hit: Hit, nominalOnly: boolean): boolean {
  const { atoms, last } = hit
  const from = last + 1
  if (goesOnInVowel(atoms, last)) return false
  if (!nominalOnly && endsInDrawnOutCopula(hit)) return true
  const reached = new Set([from])
  for (const at of reached) {
    const atom = atoms[at]
    if (isWordEnd(atom)) return true
    if (at > from + tailAtomsMax) return false
    for (const ending of endingsFrom(atom?.key ?? 0)) {
      if (at === from ? nominalOnly && !ending.nominal : goesOnAfterEnding(atom)) continue
      if (!follows(atoms, at, ending)) continue
      if (ending.open) return true
      reached.add(at + ending.jamo.length)
    }
  }
  return false
}

/** Whether the word ends right behind a hit, but for laughter. */
export function endsWord({ atoms, last }: Hit): boolean {
  return !goesOnInVowel(atoms, last) && isWordEnd(atoms[last + 1])
}

/** Whether the hit's last syllable goes on behind it. */
export function endsInsideSyllable({ atoms, last }: Hit): boolean {
  return atoms[last + 1]?.letter === atoms[last]?.letter
}

/** 쓰레기임 reads as 쓰레김, since the fold took 이 for a drawn-out ㅣ: a form of the copula follows. */
function endsInDrawnOutCopula(hit: Hit): boolean {
  const atom = hit.atoms[hit.last]
  if (!atom || !endsInsideSyllable(hit)) return false
  return atom.letter.run > 1 && atom.key === copulaVowel && copulaFinals.has(hit.atoms[hit.last + 1]?.key ?? 0)
}

/** 바봐 is not 바보: its vowel goes on. */
function goesOnInVowel(atoms: readonly Atom[], at: number): boolean {
  return atoms[at + 1]?.role === role.vowel && atoms[at + 1]?.letter === atoms[at]?.letter
}

/** A final behind an ending makes another syllable of it, unless it is laughter (바보얔). */
function goesOnAfterEnding(atom: Atom | undefined): boolean {
  return atom?.role === role.final && !laughter.has(atom.key)
}

function isWordEnd(atom: Atom | undefined): boolean {
  return atom?.gap !== gap.none || !isJamo(atom.key) || atom.role === role.loose
}

/** Whether an ending stands at a place, and may follow the sound before it. */
function follows(atoms: readonly Atom[], at: number, ending: Ending): boolean {
  const afterVowel = isJamoVowel(atoms[at - 1]?.key ?? 0)
  if (ending.after === (afterVowel ? 'consonant' : 'vowel')) return false
  const isThere = ending.jamo.every((jamo, offset) => {
    const atom = atoms[at + offset]
    return atom?.key === jamo && (offset === 0 || atom.gap === gap.none)
  })
  return isThere && !goesOnInVowel(atoms, at + ending.jamo.length - 1)
}
