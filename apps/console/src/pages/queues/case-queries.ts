import { queryOptions } from '@tanstack/react-query'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../api/api.js'
import { queryClient } from '../../api/query-client.js'
import { pagesQuery } from '../../api/use-pages.js'
import { filterOf, queryOf, type CaseFilter } from './case-filter.js'

export type CaseSummary = Schemas['CaseSummaryView']

const pageSize = 50

/** The cases a filter means: the key of the list, and how a page of it is read. */
export function listOf(filter: CaseFilter): Parameters<typeof pagesQuery<CaseSummary>> {
  const query = { ...queryOf(filter), sort: filter.sort, limit: pageSize }
  return [
    ['cases', query],
    (cursor) =>
      read(
        api.GET('/v1/sites/{site}/moderation/cases', {
          params: { path: inSite(), query: cursor === undefined ? query : { ...query, cursor } },
        }),
      ),
  ]
}

interface CountQuery {
  queryKey: readonly unknown[]
  queryFn: () => Promise<Schemas['CaseCountView']>
}

/** How many they are. */
export function countQuery(filter: CaseFilter): CountQuery {
  const query = queryOf(filter)
  return {
    queryKey: ['cases', 'count', query],
    queryFn: () => read(api.GET('/v1/sites/{site}/moderation/cases/count', { params: { path: inSite(), query } })),
  }
}

/** Every queue with what waits in it. */
export const queuesQuery = queryOptions({
  queryKey: ['queues'],
  queryFn: () => read(api.GET('/v1/sites/{site}/moderation/queues', { params: { path: inSite() } })),
})

/** Asks for all that the page shows first. What fails is asked for again, and told, by the page. */
export function warmQueues(search: URLSearchParams): void {
  const filter = filterOf(search)
  const asked = [
    queryClient.infiniteQuery(pagesQuery(...listOf(filter))),
    queryClient.query(countQuery(filter)),
    queryClient.query(queuesQuery),
  ]
  for (const answer of asked) answer.catch(() => undefined)
}
