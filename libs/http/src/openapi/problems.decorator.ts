import { ApiExtension } from '@nestjs/swagger'
import type { ProblemCode } from '@moderato/contracts'

/** Member of an OpenAPI operation that lists the codes it can answer. */
export const problemsExtension = 'x-problem-codes'

/**
 * Documents the codes a route can answer beside those its access, path, query and body imply (sign-in, role, unknown,
 * validation, throttle).
 */
export function Problems(...codes: ProblemCode[]): MethodDecorator & ClassDecorator {
  return ApiExtension(problemsExtension, codes) as MethodDecorator & ClassDecorator
}
