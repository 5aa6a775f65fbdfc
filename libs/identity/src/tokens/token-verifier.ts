import { Injectable } from '@nestjs/common'
import { decodeProtectedHeader, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import { Clock, DomainError } from '@moderato/kernel'
import { limits } from '@moderato/contracts'
import type { Site, SiteKey } from '../domain/site.js'
import { VerificationKeys } from './verification-keys.js'

const clockToleranceSec = 5
const audience = 'moderato'

/** Claims of a verified token that the product reads. */
export interface TokenClaims {
  subject: string
  name: unknown
  picture: unknown
  locale: unknown
  role: unknown
  birthdate: unknown
  minor: unknown
  expiresAtMs: number
}

@Injectable()
export class TokenVerifier {
  constructor(
    private readonly keys: VerificationKeys,
    private readonly clock: Clock,
  ) {}

  /**
   * Verifies a compact JWS against the site's keys. The algorithm is the key's, never the token's choice.
   *
   * @throws DomainError `token-expired`, or `token-invalid` for everything else that is wrong with it
   * @see RFC 7519, RFC 8725
   */
  async verify(site: Site, token: string): Promise<TokenClaims> {
    if (token.length > limits.tokenBytesMax) throw new DomainError('token-invalid', 'The token is too large.')
    let expired = false
    for (const key of candidates(site.keys, token)) {
      try {
        return this.readClaims(await this.check(site, key, token))
      } catch (error) {
        if (error instanceof DomainError) throw error
        expired ||= error instanceof errors.JWTExpired
      }
    }
    throw new DomainError(expired ? 'token-expired' : 'token-invalid')
  }

  private async check(site: Site, key: SiteKey, token: string): Promise<JWTPayload> {
    const material = await this.keys.get(site.id, key)
    const { payload } = await jwtVerify(token, material as JWTVerifyGetKey, {
      algorithms: [key.algorithm],
      issuer: site.id,
      audience,
      clockTolerance: clockToleranceSec,
      currentDate: this.clock.now(),
      requiredClaims: ['sub', 'exp'],
    })
    return payload
  }

  private readClaims(payload: JWTPayload): TokenClaims {
    const { sub, exp = 0 } = payload
    if (typeof sub !== 'string' || sub.trim() === '' || Buffer.byteLength(sub) > 255 || sub.includes('\0')) {
      throw new DomainError('token-invalid', 'The token names nobody (`sub`).')
    }
    const lifeSec = exp - this.clock.nowMs() / 1000
    if (lifeSec > limits.tokenLifeSecMax + clockToleranceSec) {
      throw new DomainError('token-invalid', 'The token lives longer than 24 hours.')
    }
    const { name, picture, locale, role, birthdate, minor } = payload as Record<string, unknown>
    return { subject: sub, name, picture, locale, role, birthdate, minor, expiresAtMs: exp * 1000 }
  }
}

/** Keys the token may have been signed with: same algorithm, and the named one where it names one. */
function candidates(keys: SiteKey[], token: string): SiteKey[] {
  try {
    const { alg, kid } = decodeProtectedHeader(token)
    const fitting = keys.filter((key) => key.algorithm === alg)
    return fitting.filter((key) => key.jwksUrl !== null || key.kid === null || kid === undefined || key.kid === kid)
  } catch {
    return []
  }
}
