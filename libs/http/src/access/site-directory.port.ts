import type { SiteId } from '@moderato/kernel'

/** Which sites exist and which web pages may call for them. Provided by the identity lib, from memory where it can. */
export abstract class SiteDirectory {
  /** Whether the site is known to exist without a look-up, so that the other answers come at once. */
  abstract recalls(siteId: SiteId): boolean

  /** Whether a site of this name exists. */
  abstract exists(siteId: SiteId): boolean | Promise<boolean>

  /** Whether pages of this origin (scheme, host and port, exactly) may call the API for the site. */
  abstract allowsOrigin(siteId: SiteId, origin: string): boolean | Promise<boolean>
}
