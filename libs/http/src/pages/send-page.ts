import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CachedPage } from './cached-page.js'

/**
 * What a shared cache must tell apart: forms by encoding, and answers with a token (never public) from those without.
 * `Origin` because the answer names the origin it is for.
 */
const vary = 'Accept-Encoding, Authorization, Origin'

/** Answers with the page, or 304 when the caller has it already. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, page: CachedPage): void {
  void reply.header('etag', page.etag).header('cache-control', page.cacheControl).header('vary', vary)
  if (page.isKnownTo(request.headers['if-none-match'])) {
    void reply.code(304).send()
    return
  }
  const { bytes, encoding } = page.formFor(request.headers['accept-encoding'])
  if (encoding !== null) void reply.header('content-encoding', encoding)
  void reply.header('content-type', 'application/json; charset=utf-8').send(bytes)
}
