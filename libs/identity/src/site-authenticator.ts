import { Injectable } from '@nestjs/common'
import { LRUCache } from 'lru-cache'
import { Clock, DomainError, type SiteId, type UserId } from '@moderato/kernel'
import { Authenticator, type Actor } from '@moderato/http'
import { locales, type Locale } from '@moderato/contracts'
import { displayName, pictureUrl } from './domain/display-name.js'
import { effectiveRole } from './domain/effective-role.js'
import type { Site } from './domain/site.js'
import { SiteCatalog } from './site-catalog.js'
import { StaffDirectory } from './staff-directory.js'
import { UserRepository } from './storage/user.repository.js'
import { TokenVerifier, type TokenClaims } from './tokens/token-verifier.js'

/** A verified token is taken at its word for this long before its signature and key are looked at again. */
const verifiedTtlMs = 5_000

interface Verified {
  claims: TokenClaims
  profile: { name: string; picture: string | null; locale: Locale }
  userId: UserId
}

/** The only maker of {@link Actor}s. */
@Injectable()
export class SiteAuthenticator extends Authenticator {
  private readonly verified = new LRUCache<string, Verified>({ max: 20_000, ttl: verifiedTtlMs })
  private readonly userIds = new LRUCache<string, UserId>({ max: 50_000, ttl: 60_000 })

  constructor(
    private readonly sites: SiteCatalog,
    private readonly staff: StaffDirectory,
    private readonly users: UserRepository,
    private readonly verifier: TokenVerifier,
    private readonly clock: Clock,
  ) {
    super()
  }

  /**
   * @throws DomainError `not-found` for an unknown site, `token-invalid`, `token-expired`
   * @returns who is calling, or null when no token was sent
   */
  async authenticate(siteId: SiteId, authorization: string | undefined): Promise<Actor | null> {
    const site = await this.sites.get(siteId)
    if (authorization === undefined) return null
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1]
    if (token === undefined) throw new DomainError('token-invalid')
    const { claims, profile, userId } = await this.identify(site, token)
    if (claims.expiresAtMs <= this.clock.nowMs()) throw new DomainError('token-expired')
    const granted =
      claims.role === undefined || claims.role === 'reader' ? null : await this.staff.roleOf(site.id, userId)
    return {
      siteId: site.id,
      userId,
      subject: claims.subject,
      role: effectiveRole(claims.role, granted),
      tokenExpiresAtMs: claims.expiresAtMs,
      ...profile,
    }
  }

  private async identify(site: Site, token: string): Promise<Verified> {
    const name = `${site.id} ${token}`
    const known = this.verified.get(name)
    if (known !== undefined) return known
    const claims = await this.verifier.verify(site, token)
    const profile = {
      name: displayName(claims.name, site.id, claims.subject),
      picture: pictureUrl(claims.picture),
      locale: localeOf(claims.locale, site),
    }
    const userId = await this.userIdOf(site.id, claims.subject, profile)
    const verified = { claims, profile, userId }
    this.verified.set(name, verified)
    return verified
  }

  private async userIdOf(siteId: SiteId, subject: string, profile: Verified['profile']): Promise<UserId> {
    const name = JSON.stringify([siteId, subject, profile])
    const known = this.userIds.get(name)
    if (known !== undefined) return known
    const userId = await this.users.upsert(siteId, { subject, ...profile })
    this.userIds.set(name, userId)
    return userId
  }
}

function localeOf(locale: unknown, site: Site): Locale {
  const language = typeof locale === 'string' ? locale.slice(0, 2).toLowerCase() : ''
  return locales.find((known) => known === language) ?? locales.find((known) => known === site.defaultLocale) ?? 'en'
}
