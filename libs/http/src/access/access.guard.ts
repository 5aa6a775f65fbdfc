import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common'
import { DomainError, type SiteId } from '@moderato/kernel'
import type { FastifyRequest } from 'fastify'
import { Throttle } from '../throttle/throttle.js'
import { admits, readAccess, type AccessLevel } from './access.decorator.js'
import type { Actor } from './actor.js'
import { Authenticator } from './authenticator.port.js'
import { readsQuery, refuseQuery } from './query-rule.js'
import { SiteDirectory } from './site-directory.port.js'
import { isSiteName } from './site-name.js'

const tooYoung = ['age-refused', 'age-unknown']

/** What a route declares, read once. */
interface RouteRule {
  readonly level: AccessLevel
  readonly takesQuery: boolean
}

/**
 * The one global guard: site, then caller, then role, then throttle; refusals are counted too, by address, before
 * anything is looked up. Denies by default: a route that declares no access is refused. It runs after routing, so
 * another spelling of a path is either the same route or none.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly rules = new WeakMap<object, RouteRule>()

  constructor(
    private readonly authenticator: Authenticator,
    private readonly sites: SiteDirectory,
    private readonly throttle: Throttle,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>()
    const rule = this.ruleOf(context)
    const actor = await this.throttle.prove(request, () => this.refuseOrIdentify(rule, request))
    await this.throttle.admit(request, actor)
    return true
  }

  private async refuseOrIdentify({ level, takesQuery }: RouteRule, request: FastifyRequest): Promise<Actor | null> {
    const site = (request.params as { site?: string } | undefined)?.site
    // Routes outside a site have nobody to know: they are for anyone, or for nobody.
    if (site === undefined) return refuseNobody(level, null)
    if (!isSiteName(site)) throw new DomainError('not-found')
    request.siteId = site
    if (!takesQuery) refuseQuery(request.query)
    const known = this.sites.exists(site)
    if (!(typeof known === 'boolean' ? known : await known)) throw new DomainError('not-found')
    const { authorization } = request.headers
    request.actor = authorization === undefined ? null : await this.identify(level, site, authorization)
    return refuseNobody(level, request.actor)
  }

  /** Who is too young for the site reads like somebody without a token. */
  private async identify(level: AccessLevel, siteId: SiteId, authorization: string): Promise<Actor | null> {
    try {
      return await this.authenticate(siteId, authorization)
    } catch (error) {
      const isTooYoung = error instanceof DomainError && tooYoung.includes(String(error.code))
      if (level === 'anyone' && isTooYoung) return null
      throw error
    }
  }

  /** The port promises the site; a lapse there must not cross tenants. */
  private async authenticate(siteId: SiteId, authorization: string): Promise<Actor> {
    const actor = await this.authenticator.authenticate(siteId, authorization)
    if (actor === null || actor.siteId !== siteId) throw new DomainError('token-invalid')
    return actor
  }

  private ruleOf(context: ExecutionContext): RouteRule {
    const [handler, controller] = [context.getHandler(), context.getClass()]
    const known = this.rules.get(handler)
    if (known !== undefined) return known
    const level = readAccess(handler, controller)
    if (level === null) throw new DomainError('role-insufficient')
    const rule = { level, takesQuery: readsQuery(controller, handler.name) }
    this.rules.set(handler, rule)
    return rule
  }
}

/** @throws DomainError `token-missing`, `role-insufficient` unless the caller is one whom the route is for */
function refuseNobody(level: AccessLevel, actor: Actor | null): Actor | null {
  if (level === 'anyone') return actor
  if (actor === null) throw new DomainError('token-missing')
  if (!admits(level, actor.role)) throw new DomainError('role-insufficient')
  return actor
}
