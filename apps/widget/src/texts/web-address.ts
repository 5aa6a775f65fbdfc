/** An address a reader may be sent to: http or https, else null. Addresses arrive from host pages and are not trusted. */
export function webAddress(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
