import { createHash } from 'node:crypto'
import { isBlankText, normaliseText } from '@moderato/kernel'
import { limits } from '@moderato/contracts'

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * The name readers see, from a token's `name`: one line, at most 60 characters.
 * A person without a name gets one that says nothing about the host's user id.
 */
export function displayName(name: unknown, siteId: string, subject: string): string {
  const text = typeof name === 'string' ? normaliseText(name.slice(0, 1000)).replace(/\s+/g, ' ') : ''
  if (isBlankText(text))
    return `reader-${createHash('sha256').update(`${siteId}\n${subject}`).digest('hex').slice(0, 6)}`
  return [...segmenter.segment(text)]
    .slice(0, limits.nameCharsMax)
    .map((part) => part.segment)
    .join('')
}

/** A picture's address when it is an https URL of sane length, else null. */
export function pictureUrl(picture: unknown): string | null {
  if (typeof picture !== 'string' || picture.length > limits.urlCharsMax || !URL.canParse(picture)) return null
  return new URL(picture).protocol === 'https:' ? picture : null
}
