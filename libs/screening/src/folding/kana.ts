/** The sign that lengthens a vowel; readers skip it and so does the fold. */
export const lengthMark = 'ー'.charCodeAt(0)

export function isKana(code: number): boolean {
  return (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa) || code === lengthMark
}

/** Katakana as hiragana; ヷ–ヺ, which hiragana lacks, stay. */
export function toHiragana(code: number): number {
  return code >= 0x30a1 && code <= 0x30f6 ? code - 0x60 : code
}

const smallVowels = new Set([...'ぁぃぅぇぉ'].map((kana) => kana.charCodeAt(0)))

/** A small vowel after another kana only draws it out. */
export function isSmallVowel(hiragana: number): boolean {
  return smallVowels.has(hiragana)
}
