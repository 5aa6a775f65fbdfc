import { Injectable } from '@nestjs/common'
import { Clock, DomainError, type SiteId } from '@moderato/kernel'
import { Authenticator, type Actor } from '@moderato/http'
import { locales, type Locale } from '@moderato/contracts'
import { ageRefusal } from './domain/age-gate.js'
import { displayName, pictureUrl } from './domain/display-name.js'
import { effectiveRole } from './domain/effective-role.js'
import type { Site } from './domain/site.js'
import { RecognisedPeople, type Recognised } from './recognised-people.js'
import { SiteCatalog } from './site-catalog.js'
import { StaffDirectory } from './staff-directory.js'
import { TokenVerifier, type TokenClaims } from './tokens/token-verifier.js'

/** The only maker of {@link Actor}s. */
@Injectable()
export class SiteAuthenticator extends Authenticator {
  constructor(
    private readonly sites: SiteCatalog,
    private readonly staff: StaffDirectory,
    private readonly people: RecognisedPeople,
    private readonly verifier: TokenVerifier,
    private readonly clock: Clock,
  ) {
    super()
  }

  /**
   * Nothing is kept of somebody whom the site's age gate refuses.
   *
   * @throws DomainError `not-found` for an unknown site, `token-invalid`, `token-expired`, `age-refused`, `age-unknown`
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

  private async identify(site: Site, token: string): Promise<Recognised> {
    const known = this.people.recall(site.id, token)
    const claims = known?.claims ?? (await this.verifier.verify(site, token))
    this.refuseTooYoung(site, claims)
    if (known !== null) return known
    const profile = {
      name: displayName(claims.name, site.id, claims.subject),
      picture: pictureUrl(claims.picture),
      locale: localeOf(claims.locale, site),
    }
    const userId = await this.people.idOf(site.id, claims.subject, profile)
    const recognised = { claims, profile, userId }
    this.people.remember(site.id, token, recognised)
    return recognised
  }

  private refuseTooYoung({ settings }: Site, claims: TokenClaims): void {
    const refusal = settings.ageGate === null ? null : ageRefusal(claims, settings.ageGate, this.clock.now())
    if (refusal !== null) throw new DomainError(refusal)
  }
}

function localeOf(locale: unknown, site: Site): Locale {
  const language = typeof locale === 'string' ? locale.slice(0, 2).toLowerCase() : ''
  return locales.find((known) => known === language) ?? locales.find((known) => known === site.defaultLocale) ?? 'en'
}
