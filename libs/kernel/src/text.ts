const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Only characters that are each one grapheme whatever stands beside them, so that length is the count. */
const plainText = /^[\n\x20-\x7e\u3041-\u3096\u30a1-\u30fa\u3131-\u318e\u4e00-\u9fff\uac00-\ud7a3]*$/

/** Anything but white space and characters that show nothing (zero-width, variation selectors, tags, fillers). */
const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]/u

/** Characters no stored text may hold: NUL (Postgres refuses it), other controls but tab and line feed, and bidi overrides that reorder what others read. */
// eslint-disable-next-line no-control-regex -- these are exactly the characters to strip
const forbidden = /[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]/g

/** Bytes one grapheme may take: an emoji family with skin tones takes 41, a stack of combining marks any number. */
export const graphemeBytesMax = 64

/** Bytes a whole text may take per character allowed: room for a text of nothing but emoji families. */
export const textBytesPerCharMax = 48

/** The text as it is stored and counted: line ends as `\n`, controls removed, NFC, trimmed. */
export function normaliseText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '').toWellFormed().normalize('NFC').trim()
}

/** Whether a person would see nothing at all. */
export function isBlankText(text: string): boolean {
  return !visible.test(text)
}

/**
 * Number of characters a person sees: extended grapheme clusters of the text as given.
 *
 * @see https://www.unicode.org/reports/tr29/
 */
export function countGraphemes(text: string): number {
  if (plainText.test(text)) return text.length
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}

export type TextFault = 'empty' | 'too-long' | 'too-many-marks'

/**
 * What is wrong with a normalised text, or null when it may be stored.
 *
 * @param charsMax - most graphemes allowed
 */
export function findTextFault(text: string, charsMax: number): TextFault | null {
  if (isBlankText(text)) return 'empty'
  if (plainText.test(text)) return text.length > charsMax ? 'too-long' : null
  const bytes = new TextEncoder().encode(text).length
  if (bytes > charsMax * textBytesPerCharMax) return 'too-long'
  let count = 0
  for (const { segment } of segmenter.segment(text)) {
    if (++count > charsMax) return 'too-long'
    if (segment.length * 3 > graphemeBytesMax && new TextEncoder().encode(segment).length > graphemeBytesMax)
      return 'too-many-marks'
  }
  return null
}
