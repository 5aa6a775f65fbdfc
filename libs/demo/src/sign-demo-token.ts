import { SignJWT } from 'jose'
import { SystemClock } from '@moderato/kernel'
import { demoSecret, type Locale, type Role } from '@moderato/contracts'
import { demoSiteId } from './demo-site.js'

/** Whom a token is for. */
export interface TokenPlan {
  /** The host site's id of the person. */
  subject: string
  name: string
  role: Role
  locale: Locale
  /** At most 24 hours. */
  lifeHours: number
}

/** A token of the demo site, as the host site of a newspaper would sign it. */
export async function signDemoToken({ subject, name, role, locale, lifeHours }: TokenPlan): Promise<string> {
  const nowSec = Math.floor(new SystemClock().nowMs() / 1000)
  return new SignJWT({ name, role, locale })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(demoSiteId)
    .setAudience('moderato')
    .setSubject(subject)
    .setIssuedAt(nowSec)
    .setExpirationTime(nowSec + lifeHours * 3600)
    .sign(new TextEncoder().encode(demoSecret))
}
