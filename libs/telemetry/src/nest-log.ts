import { Injectable, type LoggerService } from '@nestjs/common'
import { cutQuotes } from './error-facts.js'
import { Log } from './log.js'

/** Nest's own messages, in our log. Pass to `app.useLogger`. */
@Injectable()
export class NestLog implements LoggerService {
  constructor(private readonly lines: Log) {}

  /** Start-up chatter (modules, routes) is for whoever debugs the start. */
  log(message: unknown, ...rest: unknown[]): void {
    this.partOf(rest).debug(describe(message))
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.partOf(rest).warn(describe(message))
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.partOf(rest).debug(describe(message))
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.partOf(rest).debug(describe(message))
  }

  /** Nest passes either an error, or its message and stack as texts. */
  error(message: unknown, ...rest: unknown[]): void {
    const thrown = message instanceof Error ? message : rebuildError(message, rest[0])
    this.partOf(rest).error('framework error', thrown)
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.partOf(rest).fatal('framework error', message instanceof Error ? message : rebuildError(message, rest[0]))
  }

  private partOf(rest: unknown[]): Log {
    const part = rest.at(-1)
    return typeof part === 'string' && !part.includes('\n') ? this.lines.of(part) : this.lines.of('nest')
  }
}

function describe(message: unknown): string {
  return cutQuotes(typeof message === 'string' ? message : typeof message)
}

function rebuildError(message: unknown, stack: unknown): Error {
  const error = new Error(typeof message === 'string' ? message : typeof message)
  if (typeof stack === 'string') error.stack = stack
  return error
}
