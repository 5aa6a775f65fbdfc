import { pino, type DestinationStream } from 'pino'
import { Log } from './log.js'
import { readableLine } from './readable-line.js'
import { currentRequest } from './request-context.js'

/** Fields that would hold what a person wrote or who they are; cut out even if somebody logs them by mistake. */
const privateFields = [
  'authorization',
  'cookie',
  'token',
  'password',
  'secret',
  'body',
  'reason',
  'explanation',
  'text',
  'name',
  'email',
  'ip',
  'address',
  'headers',
  'parameters',
]

/** How a log is written. */
export interface LogOptions {
  readonly level: string
  /** Lines for people instead of JSON. */
  readonly pretty: boolean
  readonly processName: string
}

/** A log on standard output, or wherever a test listens. Lines are written in this process, in order. */
export function createLog(options: LogOptions, destination: DestinationStream = standardOutput()): Log {
  const stream = options.pretty ? { write: (line: string) => destination.write(readableLine(line)) } : destination
  return new Log(
    pino(
      {
        level: options.level,
        base: { process: options.processName },
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
        // Already reduced to facts; pino's own serializer would rebuild messages out of their causes.
        serializers: { err: (facts: unknown) => facts },
        // Fields are scalars by type, so none hides deeper; looking there would cost more than all the rest of a line.
        redact: { paths: privateFields, censor: '[private]' },
        mixin: () => ({ ...currentRequest() }),
      },
      stream,
    ),
  )
}

/** Several times cheaper than the stream of `process.stdout`, and just as immediate. */
function standardOutput(): DestinationStream {
  return pino.destination({ fd: 1, sync: true })
}
