import { roles, type Role } from '@moderato/contracts'

/**
 * The role a token may act in: what it asks for, but never more than what the site has given this person.
 *
 * @param asked - `role` claim of the token; anything unknown counts as reader
 * @param granted - the person's role among the site's staff, null for none
 */
export function effectiveRole(asked: unknown, granted: Role | null): Role {
  const askedRank = roles.indexOf(asked as Role)
  const grantedRank = granted === null ? 0 : roles.indexOf(granted)
  return roles[Math.max(0, Math.min(askedRank, grantedRank))] ?? 'reader'
}
