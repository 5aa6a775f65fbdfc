import { problems, type Problem, type ProblemCode } from '@moderato/contracts'

/**
 * `ours`: the service failed. `unchecked`: the caller's doing, but only the database noticed, where a check of ours
 * should have. `caller`: nothing for us to mend.
 */
export type Blame = 'ours' | 'unchecked' | 'caller'

/** What went wrong with a request, before it is dressed for the wire. */
export interface Fault {
  readonly code: ProblemCode
  /** One sentence for the caller; null falls back to the code's title. */
  readonly detail: string | null
  /** Further members of the answer, e.g. `errors`, `retryAfterSec` or the fresh case. */
  readonly extra: Readonly<Record<string, unknown>>
  /** Whose it is to mend, and so what the log says of it. */
  readonly blame: Blame
}

export interface ProblemAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** JSON text of the problem. */
  readonly body: string
}

export const problemContentType = 'application/problem+json; charset=utf-8'

/** Seconds a caller is asked to wait where the fault names no time of its own. */
const retryAfterSecDefault = 5
const instanceCharsMax = 300

/** An error answer as defined by RFC 9457, with `Retry-After` on 429 and 503 and a challenge on 401. */
export function answerProblem(fault: Fault, url: string): ProblemAnswer {
  const { status, title } = problems[fault.code]
  const problem: Problem & Record<string, unknown> = {
    ...fault.extra,
    type: `/docs/problems#${fault.code}`,
    title,
    status,
    detail: fault.detail ?? title,
    instance: pathOf(url),
    code: fault.code,
  }
  return { status, headers: headersOf(fault, status), body: JSON.stringify(problem) }
}

function headersOf(fault: Fault, status: number): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': problemContentType, 'cache-control': 'no-store' }
  if (status === 401) headers['www-authenticate'] = 'Bearer'
  if (status === 429 || status === 503) headers['retry-after'] = String(retryAfterSec(fault.extra['retryAfterSec']))
  const allow = fault.extra['allow']
  if (status === 405 && Array.isArray(allow)) headers['allow'] = allow.join(', ')
  return headers
}

function retryAfterSec(value: unknown): number {
  return typeof value === 'number' && value > 0 ? Math.ceil(value) : retryAfterSecDefault
}

/** The path without the query, which can hold what a log or a screenshot should not. */
function pathOf(url: string): string {
  const end = url.search(/[?#]/)
  return (end < 0 ? url : url.slice(0, end)).slice(0, instanceCharsMax)
}
