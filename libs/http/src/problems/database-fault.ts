import type { ProblemCode } from '@moderato/contracts'

/** Node's names for a connection that could not be made or broke. */
const lostConnection = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/

/** What the driver says without a code. */
const driverMessage =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query read timeout|Driver not Connected|Cannot use a pool after calling end)/

/**
 * SQLSTATEs of a server that cannot serve for now: connection exceptions, insufficient resources, operator
 * intervention (shutdown, recovery, cancelled statement), read-only standby, and conflicts that outlived their retries.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const unavailable = /^(08|53|57|25006$|40001$|40P01$|55P03$)/

/** SQLSTATEs of a value no column can hold (NUL byte, bad encoding, number or time out of range, not a UUID). */
const unstorable = /^(22021|22P05|22P02|22003|22008|22007)$/

const causesMax = 6

/** `service-unavailable` or `malformed-request` when the error, or one it wraps, is the database's; null otherwise. */
export function readDatabaseFault(error: unknown): ProblemCode | null {
  let current = error
  for (let depth = 0; depth < causesMax && current instanceof Error; depth++) {
    const code = readOne(current)
    if (code !== null) return code
    current = innerErrorOf(current)
  }
  return null
}

function readOne(error: Error & { code?: unknown; syscall?: unknown }): ProblemCode | null {
  const code = typeof error.code === 'string' ? error.code : ''
  const isSqlState = /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code)
  if (isSqlState && unstorable.test(code)) return 'malformed-request'
  if (isSqlState && unavailable.test(code)) return 'service-unavailable'
  const noSocketFile = code === 'ENOENT' && error.syscall === 'connect'
  if (noSocketFile || lostConnection.test(code) || driverMessage.test(error.message)) return 'service-unavailable'
  return null
}

/** The next error inside: TypeORM keeps the driver's, Node keeps one per address tried. */
function innerErrorOf(error: Error): unknown {
  const wrapped = error as Error & { driverError?: unknown; errors?: unknown }
  return wrapped.driverError ?? wrapped.cause ?? (Array.isArray(wrapped.errors) ? wrapped.errors[0] : null)
}
