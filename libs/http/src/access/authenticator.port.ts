import type { SiteId } from '@moderato/kernel'
import type { Actor } from './actor.js'

/** Tells who is calling. Provided by the identity lib. */
export abstract class Authenticator {
  /**
   * @param siteId - the site of the path; a token of another site is refused
   * @param authorization - the header as it came
   * @returns the caller, or null when no header was sent
   * @throws DomainError `token-invalid`, `token-expired`; `age-refused`, `age-unknown` where the site asks for an age
   */
  abstract authenticate(siteId: SiteId, authorization: string | undefined): Promise<Actor | null>
}
