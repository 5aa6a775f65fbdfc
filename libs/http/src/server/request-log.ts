import { Injectable } from '@nestjs/common'
import type { ProblemCode } from '@moderato/contracts'
import { Log, Metrics } from '@moderato/telemetry'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** One line and one measurement per answered request: ids, the route's pattern and numbers; no query, body or token. */
@Injectable()
export class RequestLog {
  private readonly log: Log
  private readonly duration: ReturnType<Metrics['duration']>

  constructor(log: Log, metrics: Metrics) {
    this.log = log.of('http')
    this.duration = metrics.duration({
      name: 'http_request_duration_seconds',
      help: 'Time from the first byte of a request to the last of its answer, by route pattern.',
      labels: ['method', 'route', 'status'],
    })
  }

  /** An answer was sent, or the caller went away before it was. */
  answered(request: FastifyRequest, reply: FastifyReply): void {
    const route = routeOf(request)
    const status = reply.raw.statusCode
    const elapsedMs = reply.elapsedTime
    this.duration.observe({ method: request.method, route, status }, elapsedMs / 1000)
    const line = { requestId: request.id, method: request.method, route, status, ms: Math.round(elapsedMs * 10) / 10 }
    // Cached pages are most of the traffic and the least news.
    if (request.servedFromCache) this.log.debug('request', line)
    else this.log.info('request', { ...line, siteId: request.siteId, userId: request.actor?.userId ?? null })
  }

  /** A page was sent ahead of the framework. Measured only: such pages are most of the traffic and the least news. */
  answeredFromMemory(route: string, status: number, elapsedMs: number): void {
    this.duration.observe({ method: 'GET', route, status }, elapsedMs / 1000)
  }

  /** The database refused a value that should not have reached it. Anybody can send more of them, so it is no error. */
  unchecked(request: FastifyRequest, code: ProblemCode): void {
    this.log.warn('request unchecked', { requestId: request.id, route: routeOf(request), code })
  }

  /** An error of ours, as opposed to one the caller made. */
  fault(request: FastifyRequest, error: unknown, code: ProblemCode): void {
    this.log.error('request failed', error, { requestId: request.id, route: routeOf(request), code })
  }
}

/** The pattern, so that neither metrics nor logs grow with what strangers type. */
function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'unknown'
}
