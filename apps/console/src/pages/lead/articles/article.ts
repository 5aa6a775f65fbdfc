import type { Schemas } from '@moderato/api-client'
import { api, inSite, read } from '../../../api/api.js'
import { queryClient } from '../../../api/query-client.js'

export type Article = Schemas['ArrangedThreadView']

/** Changes what is given, and reads the articles on the screen anew. */
export async function arrange({ key }: Article, change: Schemas['ArrangeThreadDto']): Promise<Article> {
  const path = '/v1/sites/{site}/moderation/threads/{threadKey}'
  const changed = await read(api.PATCH(path, { params: { path: inSite({ threadKey: key }) }, body: change }))
  void queryClient.invalidateQueries({ queryKey: ['articles'] })
  return changed
}
