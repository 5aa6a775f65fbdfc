/** What a host site hands over: which site, and the token it signed. */
export interface Handover {
  readonly site: string
  readonly token: string
}

const siteName = /^[a-z0-9][a-z0-9-]{0,39}$/

/**
 * Reads `#site=…&token=…`, or an address that ends in it.
 *
 * @returns null where there is none
 */
export function readHandover(text: string): Handover | null {
  const given = new URLSearchParams(text.slice(text.indexOf('#') + 1).trim())
  const [site, token] = [given.get('site') ?? '', given.get('token') ?? '']
  return siteName.test(site) && token.split('.').length === 3 ? { site, token } : null
}
