import { AsyncLocalStorage } from 'node:async_hooks'
import { newId, type SiteId } from '@moderato/kernel'

/** What every log line written on behalf of a request or job carries. */
export interface RequestContext {
  /** Id of the request, or of the outbox row whose job is running. */
  readonly requestId: string
  readonly siteId: SiteId | null
}

const storage = new AsyncLocalStorage<RequestContext>()

/** Runs the work so that everything it awaits belongs to the request. */
export function runInRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work)
}

/** The request or job that is being served, or null between them. */
export function currentRequest(): RequestContext | null {
  return storage.getStore() ?? null
}

/** The caller's own request id when it is one that logs can carry (8–64 letters, digits, `-`, `_`), else a new one. */
export function requestIdFrom(header: unknown): string {
  return typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : newId()
}
