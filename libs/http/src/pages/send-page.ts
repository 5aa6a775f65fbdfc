import type { IncomingMessage, ServerResponse } from 'node:http'
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
  const { etag, cacheControl, ownHeaders } = page
  void reply.headers({ etag, 'cache-control': cacheControl, vary, ...ownHeaders })
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
 *
 * @returns the status sent
 */
export function writePage(request: IncomingMessage, response: ServerResponse, page: CachedPage): 200 | 304 {
  const headers = ['etag', page.etag, 'cache-control', page.cacheControl, 'vary', vary]
  for (const [name, value] of Object.entries(page.ownHeaders)) headers.push(name, value)
  if (page.isKnownTo(request.headers['if-none-match'])) {
    response.writeHead(304, headers).end()
    return 304
  }
  const { bytes, encoding } = page.formFor(request.headers['accept-encoding'])
  headers.push('content-type', contentType, 'x-content-type-options', 'nosniff')
  headers.push('content-length', String(bytes.length))
  if (encoding !== null) headers.push('content-encoding', encoding)
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : bytes)
  return 200
}
