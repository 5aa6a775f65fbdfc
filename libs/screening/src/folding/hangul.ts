/** Hangul arithmetic on the compatibility jamo (U+3131–U+3163), the only jamo the fold keeps. */
const onsets = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'

const firstSyllable = 0xac00
const lastSyllable = 0xd7a3

export const silentOnset = onsets.indexOf('ㅇ')

/** Whether a syllable begins with a vowel sound. */
export function beginsSilently(code: number): boolean {
  return code >= 0xc544 && code <= 0xc78f
}

/** Indices into the 19 onsets, 21 vowels and 28 finals (0 is none). */
export interface SyllableParts {
  onset: number
  vowel: number
  final: number
}

export function isSyllable(code: number): boolean {
  return code >= firstSyllable && code <= lastSyllable
}

/** Whether the code point is a jamo standing alone. */
export function isJamo(code: number): boolean {
  return code >= 0x3131 && code <= 0x3163
}

export function isJamoVowel(code: number): boolean {
  return code >= 0x314f && code <= 0x3163
}

export function splitSyllable(code: number): SyllableParts {
  const index = code - firstSyllable
  return { onset: Math.floor(index / 588), vowel: Math.floor(index / 28) % 21, final: index % 28 }
}

export function joinSyllable({ onset, vowel, final }: SyllableParts): number {
  return firstSyllable + (onset * 21 + vowel) * 28 + final
}

/** Code of the compatibility jamo of an onset, a vowel and a final (-1 when there is none). */
export function jamoOf(parts: SyllableParts): [onset: number, vowel: number, final: number] {
  return [
    onsets.charCodeAt(parts.onset),
    vowels.charCodeAt(parts.vowel),
    parts.final === 0 ? -1 : finals.charCodeAt(parts.final),
  ]
}

/** Index of the final written with the jamo of an onset, or 0 where no final has that form. */
export function finalOfOnset(onset: number): number {
  return Math.max(0, finals.indexOf(onsets.charAt(onset)))
}

/** The compatibility jamo for a conjoining one (U+1100–U+11FF), or the code unchanged. */
export function toCompatibilityJamo(code: number): number {
  if (code >= 0x1100 && code <= 0x1112) return onsets.charCodeAt(code - 0x1100)
  if (code >= 0x1161 && code <= 0x1175) return vowels.charCodeAt(code - 0x1161)
  if (code >= 0x11a8 && code <= 0x11c2) return finals.charCodeAt(code - 0x11a7)
  return code
}

const compounds: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ',
  ㅘ: 'ㅗㅏ', ㅙ: 'ㅗㅐ', ㅚ: 'ㅗㅣ', ㅝ: 'ㅜㅓ', ㅞ: 'ㅜㅔ', ㅟ: 'ㅜㅣ', ㅢ: 'ㅡㅣ',
} // prettier-ignore

const simple = Array.from({ length: 0x3164 - 0x3131 }, (_, at): readonly number[] => {
  const jamo = String.fromCharCode(0x3131 + at)
  return [...(compounds[jamo] ?? jamo)].map((part) => part.charCodeAt(0))
})

/** A jamo as the one or two simple jamo it is typed with: ㅘ as ㅗ and ㅏ, ㅄ as ㅂ and ㅅ; doubled ones stay. */
export function simpleJamo(code: number): readonly number[] {
  return simple[code - 0x3131] ?? [code]
}

/** For each vowel, the one that lengthens it in writing: ㅕ is drawn out as 어, ㅘ as 아. */
const lengtheners = 'ㅏㅐㅏㅐㅓㅔㅓㅔㅗㅏㅐㅣㅗㅜㅓㅔㅣㅜㅡㅣㅣ'

/** Whether a syllable ending in `vowel` is drawn out by a following `next`: 바아, 벼어. */
export function lengthens(vowel: number, next: number): boolean {
  return vowel === next || lengtheners[vowel] === vowels[next]
}
