import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query'
import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../../api/api.js'

export type Delivery = Schemas['WebhookDeliveryView']
export type DeliveryState = Delivery['state']

const freshMs = 2_000

/** What was sent to a webhook, newest first; looked at again while something is on its way. */
export function useDeliveries(
  webhookId: string,
  state: DeliveryState | null,
): UseInfiniteQueryResult<InfiniteData<Schemas['WebhookDeliveryPageView']>> {
  return useInfiniteQuery({
    queryKey: ['webhook-deliveries', webhookId, state],
    queryFn: ({ pageParam }) => {
      const query = { ...(state === null ? {} : { state }), ...(pageParam === null ? {} : { cursor: pageParam }) }
      const path = '/v1/sites/{site}/moderation/webhooks/{webhookId}/deliveries'
      return read(api.GET(path, { params: { path: inSite({ webhookId }), query } }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(({ items }) => items.some((one) => one.state === 'waiting')) === true ? freshMs : false,
  })
}
