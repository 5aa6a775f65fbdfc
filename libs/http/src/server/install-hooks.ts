import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { INestApplication } from '@nestjs/common'
import { DomainError, type SiteId } from '@moderato/kernel'
import { runInRequest } from '@moderato/telemetry'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { declareRequestMembers } from '../access/request-members.js'
import { isSiteName } from '../access/site-name.js'
import { KnownPages } from '../pages/known-pages.js'
import { PublicPageResponder } from '../pages/public-page.responder.js'
import { CrossOrigin } from './cross-origin.js'
import { RequestDrain } from './request-drain.js'
import { RequestLog } from './request-log.js'
import { RouteTable } from './route-table.js'
import { addSecurityHeaders } from './security-headers.js'

/** What happens to every request before it is routed to a handler, and after it was answered. Identifies nobody. */
export function installHooks(server: FastifyInstance, app: INestApplication): void {
  const drain = app.get(RequestDrain)
  const log = app.get(RequestLog)
  const crossOrigin = app.get(CrossOrigin)
  const pages = app.get(PublicPageResponder)
  const known = app.get(KnownPages)
  const routes = app.get(RouteTable)

  declareRequestMembers(server)
  putAhead(server.server, (request, response) => !drain.isDraining && known.answers(request, response))
  server.addHook('onRoute', (route) => {
    routes.add(route)
  })
  server.addHook('onRequest', (request, reply, done) => {
    drain.begin()
    const { origin } = request.headers
    if (drain.isDraining) refuse(request, reply, done)
    else if (origin === undefined) {
      if (pages.answers(request, reply)) return
      addSecurityHeaders(request, reply)
      enter(request, done)
    } else {
      addSecurityHeaders(request, reply)
      crossOrigin.apply(request, reply, origin).then((isDone) => {
        if (!isDone && !pages.answers(request, reply)) enter(request, done)
      }, done)
    }
  })
  server.addHook('onResponse', (request, reply, done) => {
    drain.end()
    log.answered(request, reply)
    done()
  })
}

/** Asks the answerer first; what it does not answer goes on to the framework. */
function putAhead(server: Server, answers: (request: IncomingMessage, response: ServerResponse) => boolean): void {
  const framework = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[]
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    if (!answers(request, response)) for (const next of framework) next(request, response)
  })
}

/** Another process takes the request once this connection is closed. */
function refuse(request: FastifyRequest, reply: FastifyReply, done: (error: Error) => void): void {
  addSecurityHeaders(request, reply)
  void reply.header('connection', 'close')
  done(new DomainError('service-unavailable'))
}

/** Everything from here on, awaited or not, logs on behalf of this request. */
function enter(request: FastifyRequest, done: () => void): void {
  runInRequest({ requestId: request.id, siteId: siteOf(request) }, done)
}

function siteOf(request: FastifyRequest): SiteId | null {
  const site = (request.params as { site?: string } | null)?.site
  return site !== undefined && isSiteName(site) ? site : null
}
