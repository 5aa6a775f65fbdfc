import type { FoldedText } from '../folding/folded-text.js'
import { isSyllable, jamoOf, splitSyllable } from '../folding/hangul.js'

/** The onsets of a word of two or more syllables, or null where the word is shorter or not all Hangul. */
export function initialsOf({ letters }: FoldedText): string | null {
  if (letters.length < 2 || !letters.every(({ code }) => isSyllable(code))) return null
  return String.fromCharCode(...letters.map(({ code }) => jamoOf(splitSyllable(code))[0]))
}
