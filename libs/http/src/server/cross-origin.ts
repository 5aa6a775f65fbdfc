import { Injectable } from '@nestjs/common'
import type { SiteId } from '@moderato/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isSiteName } from '../access/site-name.js'
import { SiteDirectory } from '../access/site-directory.port.js'
import { Throttle } from '../throttle/throttle.js'

const sitePath = /^\/v1\/sites\/([^/?]{1,40})(?:[/?]|$)/
const originCharsMax = 300

const preflightHeaders = {
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key, if-none-match, last-event-id',
  'access-control-max-age': '600',
}
const exposedHeaders = 'date, etag, last-event-id, retry-after, x-request-id'

/**
 * Lets pages of the site's own origins call the API, and no others. No cookies are in play, so credentials are never
 * allowed; a page of a stranger gets an answer without the header, which its browser keeps from it.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
@Injectable()
export class CrossOrigin {
  constructor(
    private readonly sites: SiteDirectory,
    private readonly throttle: Throttle,
  ) {}

  /**
   * Adds the headers an answer needs.
   *
   * @returns whether the request was a preflight and is answered now
   * @throws DomainError `too-many-requests`: preflights are counted by address, and so is what needs a look-up in vain
   */
  async apply(request: FastifyRequest, reply: FastifyReply, origin: string): Promise<boolean> {
    const site = sitePath.exec(request.url)?.[1]
    if (site === undefined || !isSiteName(site)) return false
    const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined
    if (isPreflight) await this.throttle.countUnproven(request)
    const isAllowed = origin.length <= originCharsMax && (await this.allows(request, site, origin))
    if (isAllowed) {
      void reply.header('access-control-allow-origin', origin)
      void reply.header('access-control-expose-headers', exposedHeaders)
    }
    if (!isPreflight) return false
    if (isAllowed) void reply.headers(preflightHeaders)
    void reply.code(204).send()
    return true
  }

  /** A site at hand costs nothing, and nothing is counted: pages in memory are served this way. */
  private async allows(request: FastifyRequest, site: SiteId, origin: string): Promise<boolean> {
    if (this.sites.recalls(site)) return this.sites.allowsOrigin(site, origin)
    return this.throttle.prove(
      request,
      async () => this.sites.allowsOrigin(site, origin),
      (isAllowed) => isAllowed,
    )
  }
}
