import type { CommentSort } from '@moderato/contracts'
import type { ApiClient } from './api-client.js'
import type { CommentView, Page, ThreadPage, WidgetConfig } from './views.js'

/** The routes every visit to a thread may need. All of them throw ApiProblem. */
export class CommentApi {
  /** Path of the thread. */
  readonly thread: string

  constructor(
    readonly client: ApiClient,
    threadKey: string,
  ) {
    this.thread = `/threads/${encodeURIComponent(threadKey)}`
  }

  config(edition: string): Promise<WidgetConfig> {
    return this.client.get(`/widget-config?edition=${encodeURIComponent(edition)}`)
  }

  list(sort: CommentSort, cursor: string | null, limit: number): Promise<ThreadPage> {
    return this.client.get(`${this.thread}/comments?sort=${sort}&limit=${limit}${cursorQuery(cursor)}`)
  }

  replies(commentId: string, cursor: string | null): Promise<Page<CommentView>> {
    return this.client.get(`/comments/${commentId}/replies?limit=50${cursorQuery(cursor)}`)
  }

  comment(commentId: string): Promise<CommentView> {
    return this.client.get(`/comments/${commentId}`)
  }

  events(signal: AbortSignal): Promise<Response> {
    const headers = { accept: 'text/event-stream', 'last-event-id': this.client.lastEventId }
    return this.client.open('GET', `${this.thread}/events`, { headers, signal })
  }
}

function cursorQuery(cursor: string | null): string {
  return cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''
}
