import type { SiteId } from '@moderato/kernel'
import type { FastifyInstance } from 'fastify'
import type { Actor } from './actor.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** The proven caller; null until the guard ran, and for anonymous calls. */
    actor: Actor | null
    /** The existing site of the path; null until the guard ran, and outside a site. */
    siteId: SiteId | null
  }
}

/** Gives every request the guard's members from its birth, so that all requests keep one hidden class. */
export function declareRequestMembers(server: FastifyInstance): void {
  server.decorateRequest('actor', null)
  server.decorateRequest('siteId', null)
  server.decorateRequest('servedFromCache', false)
}
