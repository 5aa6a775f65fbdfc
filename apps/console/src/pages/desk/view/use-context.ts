import { useQuery, type UseQueryOptions } from '@tanstack/react-query'
import { api, inSite, read } from '../../../api/api.js'
import type { Schemas } from '@moderato/api-client'

export type CaseContext = Schemas['CaseContextView']

/** Everything that bears on a case; asked for as soon as the case lies ready, so that it is there with it. */
export function contextQuery(
  caseId: string,
): UseQueryOptions<CaseContext> & { queryKey: string[]; queryFn: () => Promise<CaseContext> } {
  return {
    queryKey: ['case', caseId, 'context'],
    queryFn: () =>
      read(api.GET('/v1/sites/{site}/moderation/cases/{caseId}/context', { params: { path: inSite({ caseId }) } })),
    staleTime: 60_000,
  }
}

export function useContextOf(caseId: string): CaseContext | null {
  return useQuery(contextQuery(caseId)).data ?? null
}
