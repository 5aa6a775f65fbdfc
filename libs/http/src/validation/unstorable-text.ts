import type { FieldFault } from '@moderato/contracts'
import { escapePointer } from './strange-member.js'

/** NUL, and halves of surrogate pairs: no column of Postgres holds them, and a search for them is an error. */
const unstorable = /\0|\p{Cs}/u

/**
 * The first text of a checked body or query that no column can hold. Texts that people type have lost such characters
 * by then; what is left is an address, a code or a search that nobody typed. Null when there is none.
 */
export function findUnstorableText(value: unknown, at = ''): FieldFault | null {
  if (typeof value === 'string') return unstorable.test(value) ? unfitAt(at) : null
  if (typeof value !== 'object' || value === null) return null
  for (const [name, member] of Object.entries(value)) {
    const pointer = `${at}/${escapePointer(name)}`
    const found = unstorable.test(name) ? unfitAt(at) : findUnstorableText(member, pointer)
    if (found !== null) return found
  }
  return null
}

const unfitAt = (pointer: string): FieldFault => ({
  pointer,
  detail: 'must hold no character that cannot be kept',
  rule: 'form',
})
