import { DomainError } from '@moderato/kernel'
import type { FastifyInstance } from 'fastify'

/** Where a person's browser posts a form by itself. Every other route takes JSON only, so that no foreign form can post. */
const formPath = /^\/legal\//
/** Korean letters are nine bytes each in a form. */
const formOptions = { parseAs: 'string', bodyLimit: 256 * 1024 } as const

/**
 * Takes JSON, and forms where people without a script file claims. `__proto__` and `constructor.prototype` are refused, whatever their place. An empty body
 * counts as none, because many clients send the media type with every POST.
 */
export function parseJsonAndForms(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error')
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    if (text === '') done(null, undefined)
    else void parse(request, text as string, done)
  })
  server.addContentTypeParser<string>('application/x-www-form-urlencoded', formOptions, (request, text, done) => {
    if (formPath.test(request.url)) done(null, Object.fromEntries(new URLSearchParams(text)))
    else done(new DomainError('media-type-unsupported'))
  })
}
