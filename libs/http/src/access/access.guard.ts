import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common'
import { DomainError, type SiteId } from '@moderato/kernel'
import type { FastifyRequest } from 'fastify'
import { Throttle } from '../throttle/throttle.js'
import { admits, readAccess, type AccessLevel } from './access.decorator.js'
import type { Actor } from './actor.js'
import { Authenticator } from './authenticator.port.js'
import { SiteDirectory } from './site-directory.port.js'
import { isSiteName } from './site-name.js'

/**
 * The one global guard: site, then caller, then role, then throttle. Denies by default: a route that declares no
 * access is refused. It runs after routing, so another spelling of a path is either the same route or none.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly levels = new WeakMap<object, AccessLevel>()

  constructor(
    private readonly authenticator: Authenticator,
    private readonly sites: SiteDirectory,
    private readonly throttle: Throttle,
  ) {}

  canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>()
    const level = this.levelOf(context)
    const site = (request.params as { site?: string } | undefined)?.site
    if (site === undefined) return this.admitWithoutSite(level, request)
    if (!isSiteName(site)) throw new DomainError('not-found')
    request.siteId = site
    return this.admitToSite(level, request, site)
  }

  private async admitToSite(level: AccessLevel, request: FastifyRequest, siteId: SiteId): Promise<boolean> {
    const known = this.sites.exists(siteId)
    if (!(typeof known === 'boolean' ? known : await known)) throw new DomainError('not-found')
    const { authorization } = request.headers
    const actor = authorization === undefined ? null : await this.authenticate(siteId, authorization)
    request.actor = actor
    if (level !== 'anyone') {
      if (actor === null) throw new DomainError('token-missing')
      if (!admits(level, actor.role)) throw new DomainError('role-insufficient')
    }
    await this.throttle.admit(request, actor)
    return true
  }

  /** Routes outside a site have nobody to know: they are for anyone, or for nobody. */
  private async admitWithoutSite(level: AccessLevel, request: FastifyRequest): Promise<boolean> {
    if (level !== 'anyone') throw new DomainError('token-missing')
    await this.throttle.admit(request, null)
    return true
  }

  /** The port promises the site; a lapse there must not cross tenants. */
  private async authenticate(siteId: SiteId, authorization: string): Promise<Actor> {
    const actor = await this.authenticator.authenticate(siteId, authorization)
    if (actor === null || actor.siteId !== siteId) throw new DomainError('token-invalid')
    return actor
  }

  private levelOf(context: ExecutionContext): AccessLevel {
    const handler = context.getHandler()
    const known = this.levels.get(handler)
    if (known !== undefined) return known
    const level = readAccess(handler, context.getClass())
    if (level === null) throw new DomainError('role-insufficient')
    this.levels.set(handler, level)
    return level
  }
}
