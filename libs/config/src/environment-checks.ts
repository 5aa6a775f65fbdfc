import { isIP } from 'node:net'

/** Levels of the logger, most severe first; `silent` logs nothing. */
export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Whether the text is a URL of one of the protocols and names a host. */
export function isServerUrl(text: string, protocols: readonly string[]): boolean {
  const url = parseUrl(text)
  return url !== null && protocols.includes(url.protocol) && url.hostname !== ''
}

/** Whether the text is an http(s) origin and nothing more. */
export function isOrigin(text: string): boolean {
  const url = parseUrl(text)
  return url !== null && /^https?:$/.test(url.protocol) && (text === url.origin || text === `${url.origin}/`)
}

/** Whether the text is an address, a CIDR range, or a name for a family of private addresses. */
export function isProxyAddress(text: string): boolean {
  if (/^(loopback|linklocal|uniquelocal)$/.test(text)) return true
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

/** Whether the text can start a key: one hash tag, no white space, a colon at the end. */
export function isRedisKeyPrefix(text: string): boolean {
  return text.length <= 40 && /^[\w:.-]*\{[\w.-]+\}[\w:.-]*:$/.test(text)
}

/** The URL, or null when the text is none. */
export function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null
}
