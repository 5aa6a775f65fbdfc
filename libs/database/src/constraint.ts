/** What Postgres says when a write breaks a constraint. Source: Postgres error codes, class 23. */
interface ConstraintViolation {
  code: string
  constraint: string
}

/**
 * The name of the constraint that refused a write, or null when the error is something else.
 * Repositories turn names into domain errors, so that no rule is checked before the write that it guards.
 */
export function violatedConstraint(error: unknown): string | null {
  const { code, constraint } = (error ?? {}) as Partial<ConstraintViolation>
  return typeof code === 'string' && code.startsWith('23') && typeof constraint === 'string' ? constraint : null
}
