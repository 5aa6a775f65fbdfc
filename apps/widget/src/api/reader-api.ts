import type { ReportCategory } from '@moderato/contracts'
import type { ApiClient } from './api-client.js'
import type { BlockView, NoticeView, OwnCommentView, OwnReportView, Page } from './views.js'

/** The routes behind dialogs; loaded with the first dialog. All of them throw ApiProblem. */
export class ReaderApi {
  constructor(readonly client: ApiClient) {}

  report(commentId: string, category: ReportCategory, reason: string, idempotencyKey: string): Promise<unknown> {
    return this.client.send('POST', `/comments/${commentId}/reports`, {
      body: reason ? { category, reason } : { category },
      idempotencyKey,
    })
  }

  block(userId: string): Promise<null> {
    return this.client.send('PUT', `/me/blocks/${userId}`)
  }

  unblock(userId: string): Promise<null> {
    return this.client.send('DELETE', `/me/blocks/${userId}`)
  }

  blocks(cursor: string | null): Promise<Page<BlockView>> {
    return this.client.get(`/me/blocks${cursorQuery(cursor)}`)
  }

  comments(cursor: string | null): Promise<Page<OwnCommentView>> {
    return this.client.get(`/me/comments${cursorQuery(cursor)}`)
  }

  reports(cursor: string | null): Promise<Page<OwnReportView>> {
    return this.client.get(`/me/reports${cursorQuery(cursor)}`)
  }

  notices(cursor: string | null): Promise<Page<NoticeView>> {
    return this.client.get(`/me/notices${cursorQuery(cursor)}`)
  }

  markRead(noticeId: string): Promise<null> {
    return this.client.send('PUT', `/me/notices/${noticeId}/read`)
  }

  /** @param of - a decision, or a sanction that came with none */
  appeal(of: `decisions/${string}` | `measures/${string}`, text: string, idempotencyKey: string): Promise<unknown> {
    return this.client.send('POST', `/${of}/appeals`, { body: { text }, idempotencyKey })
  }

  /** Everything the service keeps about the reader, as a file. */
  async ownData(): Promise<Blob> {
    return (await this.client.open('GET', '/me/export', {})).blob()
  }

  /** Takes the reader's name and words out of everything. */
  erase(): Promise<null> {
    return this.client.send('DELETE', '/me')
  }

  /** Objects to a temporary block. */
  object(measureId: string, text: string, idempotencyKey: string): Promise<unknown> {
    return this.client.send('POST', `/measures/${measureId}/objections`, { body: { text }, idempotencyKey })
  }
}

function cursorQuery(cursor: string | null): string {
  return cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''
}
