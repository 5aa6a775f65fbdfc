import { roles, type Role } from '@moderato/contracts'

/** What a token says of a person. The service checks it; the console only shows it. */
export interface Claims {
  /** The host site's own id of the person. */
  readonly subject: string
  readonly name: string
  readonly role: Role
  readonly expiresAtMs: number
}

/** @returns null for what is no token */
export function readClaims(token: string): Claims | null {
  try {
    const bytes = atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'))
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)))
    const { sub, name, role, exp } = JSON.parse(text) as Record<string, unknown>
    if (typeof sub !== 'string' || sub === '' || typeof exp !== 'number') return null
    return {
      subject: sub,
      name: typeof name === 'string' && name !== '' ? name : sub,
      role: roles.find((known) => known === role) ?? 'reader',
      expiresAtMs: exp * 1000,
    }
  } catch {
    return null
  }
}

/** Whether a role includes another, e.g. a lead may do what moderators may. */
export function includesRole(held: Role, needed: Role): boolean {
  return roles.indexOf(held) >= roles.indexOf(needed)
}
