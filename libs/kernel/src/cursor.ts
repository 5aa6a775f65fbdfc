import { DomainError } from './domain-error.js'

/** One step of a keyset cursor: the sort values of the last row a page showed. */
export type CursorValue = string | number

const cursorCharsMax = 400

/** An opaque text from the sort values of a page's last row. */
export function encodeCursor(values: readonly CursorValue[]): string {
  return bytesToBase64Url(new TextEncoder().encode(JSON.stringify(values)))
}

/**
 * The sort values a cursor holds.
 *
 * @param guards - one check per value; a cursor of another shape is refused
 * @throws DomainError `cursor-invalid`
 */
export function decodeCursor<T extends readonly CursorValue[]>(
  cursor: string,
  guards: { readonly [K in keyof T]: (value: unknown) => value is T[K] },
): T {
  const values = cursor.length <= cursorCharsMax ? parse(cursor) : null
  const fits =
    Array.isArray(values) && values.length === guards.length && guards.every((guard, at) => guard(values[at]))
  if (!fits) throw new DomainError('cursor-invalid')
  return values as unknown as T
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(base64UrlToBytes(cursor)))
  } catch {
    return null
  }
}

function bytesToBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')
}

function base64UrlToBytes(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0))
}
