import type { FastifyReply, FastifyRequest } from 'fastify'

/** Nothing an API answers may run, frame or be framed. Pages (console, docs) replace the policy by their own. */
const strictPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** Headers of every answer. `no-store` is the default so that only what was made for caches is ever cached. */
export function addSecurityHeaders(request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .header('x-request-id', request.id)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('content-security-policy', strictPolicy)
    .header('cache-control', 'no-store')
    .header('vary', 'Origin')
}
