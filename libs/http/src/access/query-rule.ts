import { ROUTE_ARGS_METADATA, RouteParamtypes } from '@nestjs/common/internal'
import { DomainError } from '@moderato/kernel'

const readers = new Set<number>([RouteParamtypes.QUERY, RouteParamtypes.REQUEST])

/**
 * Whether the handler looks at the query, by a DTO or by itself. One that does not would let a mistyped parameter pass
 * as if it had been heard.
 */
export function readsQuery(controller: object, handlerName: string): boolean {
  const args: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handlerName)
  return Object.keys(args ?? {}).some((key) => readers.has(Number(key.split(':', 1)[0])))
}

/** @throws DomainError `validation-failed` when there is any parameter */
export function refuseQuery(query: unknown): void {
  const names = Object.keys(query ?? {})
  if (names.length === 0) return
  throw new DomainError('validation-failed', null, {
    errors: [{ pointer: '', detail: 'takes no query parameters', rule: 'unknown' }],
  })
}
