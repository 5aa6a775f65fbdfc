import type { SiteId } from '@moderato/kernel'

const siteName = /^[a-z0-9][a-z0-9-]{0,39}$/

/** Whether the text can name a site; whether there is such a site is another question. */
export function isSiteName(text: string): text is SiteId {
  return siteName.test(text)
}
