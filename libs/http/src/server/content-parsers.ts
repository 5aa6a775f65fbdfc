import type { FastifyInstance } from 'fastify'

/**
 * Takes JSON and nothing else. `__proto__` and `constructor.prototype` are refused, whatever their place. An empty body
 * counts as none, because many clients send the media type with every POST.
 */
export function parseJsonOnly(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error')
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    if (text === '') done(null, undefined)
    else void parse(request, text as string, done)
  })
}
