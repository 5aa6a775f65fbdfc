import { createHash } from 'node:crypto'
import { kindOf, characterKind } from './folding/character-kind.js'

/**
 * A name for what a text says, equal for texts that differ only in case, width, spacing, signs and how often a letter is
 * repeated. Says nothing about the text, so it may be stored beside ids; 22 characters of base64url.
 */
export function repeatKey(body: string): string {
  let letters = ''
  let last = ''
  for (const character of body.normalize('NFKC').toLowerCase()) {
    const kind = kindOf(character.codePointAt(0) ?? 0)
    if ((kind !== characterKind.letter && kind !== characterKind.digit) || character === last) continue
    letters += character
    last = character
  }
  return createHash('sha256')
    .update(letters === '' ? body : letters)
    .digest('base64url')
    .slice(0, 22)
}
