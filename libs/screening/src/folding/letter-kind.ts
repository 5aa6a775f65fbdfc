import { isJamo, isSyllable } from './hangul.js'
import { isKana } from './kana.js'

/** Kinds of letters, as bits. A sign is a digit or symbol that the fold read as a letter. */
export const letterKind = { syllable: 1, jamo: 2, alphabetic: 4, digit: 8, ideograph: 16, sign: 32 } as const
export type LetterKind = (typeof letterKind)[keyof typeof letterKind]

const digit = /\p{Nd}/u
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const signsBeyondAscii = new Set([...'€£¢'].map((sign) => sign.charCodeAt(0)))

/** The kind of a folded letter that was written as `plain`. */
export function letterKindOf(code: number, plain: number): LetterKind {
  if (isSyllable(code)) return letterKind.syllable
  if (isJamo(code)) return letterKind.jamo
  if (code < 0x80) {
    if (isAsciiLetter(code)) return isWritten(plain) ? letterKind.alphabetic : letterKind.sign
    return code >= 0x30 && code <= 0x39 ? letterKind.digit : letterKind.sign
  }
  if (isKana(code) || (code >= 0x4e00 && code <= 0x9fff)) return letterKind.ideograph
  const character = String.fromCodePoint(code)
  if (digit.test(character)) return letterKind.digit
  return ideograph.test(character) ? letterKind.ideograph : letterKind.alphabetic
}

/** Whether the letter was written as one, rather than as a digit or sign in its place. */
function isWritten(plain: number): boolean {
  return isAsciiLetter(plain | 0x20) || (plain >= 0x80 && !signsBeyondAscii.has(plain))
}

function isAsciiLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
