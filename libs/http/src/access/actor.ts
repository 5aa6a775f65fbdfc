import type { Locale, Role } from '@moderato/contracts'
import type { SiteId, UserId } from '@moderato/kernel'

/** Who is calling, proven by a token of the site. Made by the identity lib only. */
export interface Actor {
  readonly siteId: SiteId
  readonly userId: UserId
  /** The host site's own id of the person (`sub`). */
  readonly subject: string
  readonly name: string
  readonly picture: string | null
  /** The role in force: above `reader` only where the site named this person as staff. */
  readonly role: Role
  readonly locale: Locale
  /** End of the token's life, milliseconds since the Unix epoch; streams end with it. */
  readonly tokenExpiresAtMs: number
}
