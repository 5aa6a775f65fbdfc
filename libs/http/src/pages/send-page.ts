import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CachedPage } from './cached-page.js'

/**
 * What a shared cache must tell apart: forms by encoding, and answers with a token (never public) from those without.
 * `Origin` because the answer names the origin it is for.
 */
const vary = 'Accept-Encoding, Authorization, Origin'
const contentType = 'application/json; charset=utf-8'

/** Answers with the page, or 304 when the caller has it already. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, page: CachedPage): void {
  void reply.header('etag', page.etag).header('cache-control', page.cacheControl).header('vary', vary)
  if (page.isKnownTo(request.headers['if-none-match'])) {
    void reply.code(304).send()
    return
  }
  const { bytes, encoding } = page.formFor(request.headers['accept-encoding'])
  if (encoding !== null) void reply.header('content-encoding', encoding)
  void reply.header('content-type', contentType).send(bytes)
}

/**
 * The same straight to the socket, at about the price of Node's own server. For requests of no other origin, whose
 * answer needs no header of its own.
 */
export function sendPageBytes(request: FastifyRequest, reply: FastifyReply, page: CachedPage): void {
  reply.hijack()
  const { headers } = request.raw
  const common = ['etag', page.etag, 'cache-control', page.cacheControl, 'vary', vary]
  if (page.isKnownTo(headers['if-none-match'])) {
    reply.raw.writeHead(304, common).end()
    return
  }
  const { bytes, encoding } = page.formFor(headers['accept-encoding'])
  common.push('content-type', contentType, 'x-content-type-options', 'nosniff')
  common.push('content-length', String(bytes.length))
  if (encoding !== null) common.push('content-encoding', encoding)
  reply.raw.writeHead(200, common).end(request.method === 'HEAD' ? undefined : bytes)
}
