import type { Schemas } from '@moderato/api-client'
import type { FieldFault } from '@moderato/contracts'

/** A call that was refused, or that never arrived (`offline`). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'

  constructor(
    /** A problem code of the service, or `offline`. */
    readonly code: string,
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    /** What the answer said besides, e.g. the fresh case of a conflict. */
    readonly body: Readonly<Record<string, unknown>> = {},
    /** How long the service asks to wait; null when it does not. */
    readonly retryAfterSec: number | null = null,
  ) {
    super(code)
  }

  static of(error: unknown): ApiProblem {
    return error instanceof ApiProblem ? error : new ApiProblem('offline', 0)
  }

  /** The case as it is now, in answers to writes that came too late; null in others. */
  get freshCase(): Schemas['CaseView'] | null {
    const found = this.body['case']
    return typeof found === 'object' && found !== null ? (found as Schemas['CaseView']) : null
  }

  get fieldErrors(): FieldFault[] {
    const found = this.body['errors']
    return Array.isArray(found) ? (found as FieldFault[]) : []
  }
}
