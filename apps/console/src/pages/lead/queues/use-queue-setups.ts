import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../../api/api.js'

/** How the site's queues are set up. */
export function useQueueSetups(): UseQueryResult<Schemas['QueueSetupPageView']> {
  return useQuery({
    queryKey: ['queue-setups'],
    queryFn: () => read(api.GET('/v1/sites/{site}/moderation/queue-setups', { params: { path: inSite() } })),
  })
}
