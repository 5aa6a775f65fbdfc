import type { CachedPage } from './cached-page.js'

/** What a public page depends on. */
export interface PublicPageRequest {
  /** Path parameters, decoded and unchecked. */
  readonly params: Readonly<Record<string, string>>
  /** Query, decoded and unchecked; a name given twice holds a list. */
  readonly query: Readonly<Record<string, string | string[] | undefined>>
}

/** Pages kept in memory. Must not throw, and must answer at once. */
export interface PublicPageSource {
  /** The page, or null when it is not at hand; then the route's handler runs, checks everything and fills the cache. */
  get(request: PublicPageRequest): CachedPage | null
}
