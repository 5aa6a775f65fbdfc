const cookieName = 'moderato_board'
const lifeSec = 15 * 60
const tokenPattern = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/

/**
 * Browsers send no `Authorization` with the pages they open, so the token a person proved themselves with goes into a
 * cookie that scripts cannot read, that other sites cannot make the browser send, and that only the board is sent.
 * Null when there is no token to keep.
 */
export function sessionCookie(authorization: string, path: string, isSecure: boolean): string | null {
  const token = tokenPattern.exec(authorization)?.[1]
  if (token === undefined) return null
  const attributes = [`Path=${path}`, `Max-Age=${String(lifeSec)}`, 'HttpOnly', 'SameSite=Strict']
  return [`${cookieName}=${token}`, ...attributes, ...(isSecure ? ['Secure'] : [])].join('; ')
}

/** The authorization a request carries, in its header or in the board's cookie. */
export function authorizationOf(headers: { authorization?: string; cookie?: string }): string | undefined {
  if (headers.authorization !== undefined) return headers.authorization
  const token = new RegExp(`(?:^|;\\s*)${cookieName}=([^;\\s]+)`).exec(headers.cookie ?? '')?.[1]
  return token === undefined ? undefined : `Bearer ${token}`
}
