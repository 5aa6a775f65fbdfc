import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '@moderato/api-client'
import { usePages, type Pages } from '../../api/use-pages.js'
import type { CaseFilter } from './case-filter.js'
import { countQuery, listOf, queuesQuery, type CaseSummary } from './case-queries.js'

export type { CaseSummary } from './case-queries.js'
export type ReviewQueue = Schemas['ReviewQueueView']

/** The cases a filter means, page by page. */
export function useCases(filter: CaseFilter): Pages<CaseSummary> {
  return usePages(...listOf(filter))
}

/** How many they are; undefined until it is known. */
export function useCaseCount(filter: CaseFilter): Schemas['CaseCountView'] | undefined {
  return useQuery({ ...countQuery(filter), placeholderData: (before) => before }).data
}

/** Undefined until they are known. */
export function useQueues(): readonly ReviewQueue[] | undefined {
  return useQuery(queuesQuery).data?.items
}
