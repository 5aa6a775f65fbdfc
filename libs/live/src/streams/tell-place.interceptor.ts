import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Observable } from 'rxjs'
import { EventStreams } from './event-streams.js'

/** Header of answers, with the meaning it has in requests for a stream. */
export const placeHeader = 'last-event-id'

/**
 * Says with what is read where a stream has to begin so that nothing that happens after the reading is missed. Taken
 * before the reading: an event told twice is harmless, one never told is not.
 */
@Injectable()
export class TellPlace implements NestInterceptor {
  constructor(private readonly streams: EventStreams) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp()
    if (http.getRequest<FastifyRequest>().method === 'GET')
      void http.getResponse<FastifyReply>().header(placeHeader, this.streams.place)
    return next.handle()
  }
}
