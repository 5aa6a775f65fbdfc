import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { RouteTable } from '../server/route-table.js'
import { RequestLog } from '../server/request-log.js'
import { answerProblem, type Fault } from './problem-answer.js'
import { readFault } from './read-fault.js'

/** The one place where an error becomes an answer. Logs what is ours to mend, with the request's id and no words. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly routes: RouteTable,
    private readonly log: RequestLog,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp()
    const request = http.getRequest<FastifyRequest>()
    const reply = http.getResponse<FastifyReply>()
    const fault = this.withAllowedMethods(readFault(error), request)
    if (fault.blame === 'ours') this.log.fault(request, error, fault.code)
    if (fault.blame === 'unchecked') this.log.unchecked(request, fault.code)
    if (reply.sent || reply.raw.headersSent) return
    sendProblem(reply, fault, request.url)
  }

  /** A path that exists for other methods is not unknown. */
  private withAllowedMethods(fault: Fault, request: FastifyRequest): Fault {
    if (fault.code !== 'not-found' || !request.is404) return fault
    const allow = this.routes.methodsAt(request.url)
    return allow.length === 0 ? fault : { ...fault, code: 'method-not-allowed', extra: { allow } }
  }
}

/** Sends the problem as the answer, replacing whatever the handler had prepared. */
export function sendProblem(reply: FastifyReply, fault: Fault, url: string): void {
  const answer = answerProblem(fault, url)
  for (const name of ['etag', 'content-encoding', 'content-length', 'last-modified']) reply.removeHeader(name)
  void reply.code(answer.status).headers(answer.headers).send(answer.body)
}
