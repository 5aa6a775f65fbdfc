/**
 * A rule said no. Carries a code and no HTTP word; the http lib maps codes to statuses.
 *
 * @typeParam Code - one of the registered codes (`ProblemCode` of the contracts lib)
 */
export class DomainError<Code extends string = string> extends Error {
  override readonly name = 'DomainError'

  /**
   * @param code - what was refused, e.g. `already-voted`
   * @param detail - one sentence for the person who asked; falls back to the code's title
   * @param extra - further members of the answer (e.g. the fresh case); must hold nothing the asker may not see
   */
  constructor(
    readonly code: Code,
    readonly detail: string | null = null,
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail ?? code)
  }
}
