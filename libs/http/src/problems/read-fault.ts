import { HttpException } from '@nestjs/common'
import { problems, type ProblemCode } from '@moderato/contracts'
import { DomainError } from '@moderato/kernel'
import { readDatabaseFault } from './database-fault.js'
import type { Blame, Fault } from './problem-answer.js'

const codeByFrameworkCode: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'payload-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unsupported',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
}

const codeByStatus: Readonly<Record<number, ProblemCode>> = {
  401: 'token-invalid',
  403: 'role-insufficient',
  404: 'not-found',
  405: 'method-not-allowed',
  408: 'request-timeout',
  413: 'payload-too-large',
  415: 'media-type-unsupported',
  429: 'too-many-requests',
  431: 'headers-too-large',
  503: 'service-unavailable',
}

/** What any thrown value means for the caller: rules, Nest, Fastify and Postgres each have their own way to say no. */
export function readFault(error: unknown): Fault {
  if (error instanceof DomainError) return readDomainError(error as DomainError)
  if (error instanceof HttpException) return readStatus(error.getStatus(), error.cause)
  const databaseCode = readDatabaseFault(error)
  if (databaseCode !== null) return { code: databaseCode, detail: null, extra: {}, blame: blameFor(databaseCode) }
  const status = (error as { statusCode?: unknown } | null)?.statusCode
  return typeof status === 'number' ? readStatus(status, error) : internal
}

const internal: Fault = { code: 'internal-error', detail: null, extra: {}, blame: 'ours' }

const blameFor = (databaseCode: ProblemCode): Blame => (databaseCode === 'malformed-request' ? 'unchecked' : 'ours')

function readDomainError(error: DomainError): Fault {
  if (!Object.hasOwn(problems, error.code)) return internal
  const code = error.code as ProblemCode
  return { code, detail: error.detail, extra: error.extra, blame: problems[code].status >= 500 ? 'ours' : 'caller' }
}

function readStatus(status: number, cause: unknown): Fault {
  const frameworkCode = (cause as { code?: unknown } | null)?.code
  const known = typeof frameworkCode === 'string' ? codeByFrameworkCode[frameworkCode] : undefined
  const code = known ?? codeByStatus[status] ?? (status >= 400 && status < 500 ? 'malformed-request' : null)
  if (code === null) return internal
  return { code, detail: null, extra: {}, blame: code === 'service-unavailable' ? 'ours' : 'caller' }
}
