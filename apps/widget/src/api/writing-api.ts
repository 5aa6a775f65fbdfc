import type { VoteValue } from '@moderato/contracts'
import type { CommentApi } from './comment-api.js'
import type { CommentView, VotesView } from './views.js'

/** What a new comment carries besides its words. */
export interface CommentPlace {
  parentId: string | null
  url: string | null
  title: string | null
  edition: string
}

/** The routes for whoever writes or votes. All of them throw ApiProblem. */
export class WritingApi {
  constructor(private readonly api: CommentApi) {}

  post(body: string, place: CommentPlace, idempotencyKey: string): Promise<CommentView> {
    const { parentId, ...rest } = place
    return this.api.client.send('POST', `${this.api.thread}/comments`, {
      body: parentId ? { body, parentId, ...rest } : { body, ...rest },
      idempotencyKey,
    })
  }

  edit(commentId: string, body: string): Promise<CommentView> {
    return this.api.client.send('PATCH', `/comments/${commentId}`, { body: { body } })
  }

  vote(commentId: string, value: VoteValue): Promise<{ votes: VotesView }> {
    return this.api.client.send('PUT', `/comments/${commentId}/vote`, { body: { value } })
  }

  remove(commentId: string): Promise<null> {
    return this.api.client.send('DELETE', `/comments/${commentId}`)
  }
}
