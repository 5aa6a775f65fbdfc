import { SignJWT } from 'jose'
import type { Role } from '@moderato/contracts'
import type { TestSite } from './site.js'

/** Claims that a test wants to differ from a proper token's. */
export interface TokenClaims {
  subject: string
  role?: Role
  name?: string
  locale?: string
  lifeSec?: number
  /** What the host says of the person's age. */
  age?: { minor?: boolean; birthdate?: string }
}

/** A token as the host site would sign it. */
export async function signToken(site: TestSite, claims: TokenClaims): Promise<string> {
  const { subject, role = 'reader', name = subject, locale = 'ko', lifeSec = 3600, age = {} } = claims
  const nowSec = Math.floor(Date.now() / 1000)
  return new SignJWT({ name, role, locale, ...age })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(site.id)
    .setAudience('moderato')
    .setSubject(subject)
    .setIssuedAt(nowSec)
    .setExpirationTime(nowSec + lifeSec)
    .sign(new TextEncoder().encode(site.secret))
}
