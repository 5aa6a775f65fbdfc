import type { Logger } from 'pino'
import { errorFacts } from './error-facts.js'

/** Ids, codes and counts that go with a log line: never a person's words, name or address. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>

/**
 * Writes structured lines. The first argument names what happened in fixed words (`job failed`), so that lines of one
 * kind can be counted; what differs goes into the fields. Request and site ids are added by themselves.
 */
export class Log {
  constructor(private readonly logger: Logger) {}

  debug(event: string, fields: LogFields = {}): void {
    this.logger.debug(fields, event)
  }

  info(event: string, fields: LogFields = {}): void {
    this.logger.info(fields, event)
  }

  warn(event: string, fields: LogFields = {}): void {
    this.logger.warn(fields, event)
  }

  /** @param thrown - logged without anything it quotes */
  error(event: string, thrown: unknown, fields: LogFields = {}): void {
    this.logger.error({ ...fields, err: errorFacts(thrown) }, event)
  }

  fatal(event: string, thrown: unknown, fields: LogFields = {}): void {
    this.logger.fatal({ ...fields, err: errorFacts(thrown) }, event)
  }

  /** A log whose lines all carry the part of the program they come from. */
  of(part: string): Log {
    return new Log(this.logger.child({ part }))
  }
}
