import { Injectable } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isSiteName } from '../access/site-name.js'
import { SiteDirectory } from '../access/site-directory.port.js'

const sitePath = /^\/v1\/sites\/([^/?]{1,40})(?:[/?]|$)/
const originCharsMax = 300

const preflightHeaders = {
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key, if-none-match, last-event-id',
  'access-control-max-age': '600',
}
const exposedHeaders = 'etag, last-event-id, retry-after, x-request-id'

/**
 * Lets pages of the site's own origins call the API, and no others. No cookies are in play, so credentials are never
 * allowed; a page of a stranger gets an answer without the header, which its browser keeps from it.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
@Injectable()
export class CrossOrigin {
  constructor(private readonly sites: SiteDirectory) {}

  /** Adds the headers an answer needs. @returns whether the request was a preflight and is answered now */
  async apply(request: FastifyRequest, reply: FastifyReply, origin: string): Promise<boolean> {
    const site = sitePath.exec(request.url)?.[1]
    if (site === undefined || !isSiteName(site)) return false
    const isAllowed = origin.length <= originCharsMax && (await this.sites.allowsOrigin(site, origin))
    if (isAllowed) {
      void reply.header('access-control-allow-origin', origin)
      void reply.header('access-control-expose-headers', exposedHeaders)
    }
    if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return false
    if (isAllowed) void reply.headers(preflightHeaders)
    void reply.code(204).send()
    return true
  }
}
