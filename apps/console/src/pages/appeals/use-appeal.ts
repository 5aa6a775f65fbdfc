import { useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../api/api.js'
import { ApiProblem } from '../../api/problem.js'
import { toast } from '../../parts/toasts.js'
import { useLanguage, useTexts } from '../../texts/catalogue.js'
import { problemText } from '../../texts/problem-text.js'
import { appealsTexts } from './texts.js'

type Appeal = Schemas['AppealView']
const keyOf = (appealId: string) => ['cases', 'appeal', appealId]

export function useAppeal(appealId: string): UseQueryResult<Appeal> {
  return useQuery({
    queryKey: keyOf(appealId),
    queryFn: () =>
      read(api.GET('/v1/sites/{site}/moderation/appeals/{appealId}', { params: { path: inSite({ appealId }) } })),
  })
}

export interface AppealActs {
  claim: () => void
  renew: (token: string) => void
  release: (token: string) => void
  isBusy: boolean
}

/** Taking an appeal, keeping it, giving it back; a refusal says why and shows the appeal as it is now. */
export function useAppealActs(appealId: string): AppealActs {
  const t = useTexts(appealsTexts)
  const language = useLanguage()
  const queries = useQueryClient()
  const params = { path: inSite({ appealId }) }
  const settled = {
    onSuccess: (fresh: Appeal) => queries.setQueryData(keyOf(appealId), fresh),
    onError: (error: unknown) => {
      toast(problemText(ApiProblem.of(error), language), 'danger')
      void queries.invalidateQueries({ queryKey: keyOf(appealId) })
    },
  }
  const claim = useMutation({
    ...settled,
    mutationFn: () => read(api.POST('/v1/sites/{site}/moderation/appeals/{appealId}/claim', { params })),
    onSuccess: (fresh) => {
      settled.onSuccess(fresh)
      toast(t.claimed)
    },
  })
  const renew = useMutation({
    ...settled,
    mutationFn: (leaseToken: string) =>
      read(api.POST('/v1/sites/{site}/moderation/appeals/{appealId}/renew', { params, body: { leaseToken } })),
  })
  const release = useMutation({
    ...settled,
    mutationFn: (leaseToken: string) =>
      read(api.POST('/v1/sites/{site}/moderation/appeals/{appealId}/release', { params, body: { leaseToken } })),
  })
  return { claim: claim.mutate, renew: renew.mutate, release: release.mutate, isBusy: claim.isPending }
}
