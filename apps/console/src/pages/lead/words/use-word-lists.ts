import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../../api/api.js'

export type WordList = Schemas['WordListView']

export function useWordLists(): UseQueryResult<Schemas['WordListPageView']> {
  return useQuery({
    queryKey: ['word-lists'],
    queryFn: () => read(api.GET('/v1/sites/{site}/moderation/word-lists', { params: { path: inSite() } })),
  })
}
