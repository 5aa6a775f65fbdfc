import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { CaseId, CommentId, SiteId, ThreadKey, UserId } from '@moderato/kernel'
import type { CaseState, CommentStatus } from '@moderato/contracts'
import type { WrittenComment } from '../domain/listed-person.js'

const list = statement<{
  id: CommentId
  thread_key: ThreadKey
  title: string | null
  url: string | null
  parent_id: CommentId | null
  body: string
  status: CommentStatus
  created_at: Date
  up_count: number
  down_count: number
  case_id: CaseId | null
  case_state: CaseState | null
  report_count: number | null
}>(
  'dossiers.list-written-comments',
  `with page as materialized (
     select c.id from comment c where c.site_id = $1 and c.author_id = $2 and c.id < $3 and ($4::text is null or c.status = $4)
     order by c.id desc limit $5)
   select c.id, t.key as thread_key, t.title, t.url, c.parent_id, c.body, c.status, c.created_at, c.up_count, c.down_count,
     k.id as case_id, k.state as case_state, k.report_count
   from page join comment c on c.site_id = $1 and c.id = page.id join thread t on t.site_id = c.site_id and t.id = c.thread_id
   left join lateral (select k.id, k.state, k.report_count from moderation_case k where k.site_id = c.site_id and k.comment_id = c.id
     order by k.id desc limit 1) k on true
   order by c.id desc`,
)

@Injectable()
export class WrittenCommentRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, whatever their status. */
  async list(
    siteId: SiteId,
    { authorId, status }: { authorId: UserId; status: CommentStatus | null },
    page: { before: CommentId; limit: number },
  ): Promise<WrittenComment[]> {
    const rows = await this.database.query(list, [siteId, authorId, page.before, status, page.limit])
    return rows.map((row) => ({
      id: row.id,
      thread: { key: row.thread_key, title: row.title, url: row.url },
      parentId: row.parent_id,
      body: row.status === 'deleted' ? null : row.body,
      status: row.status,
      createdAt: row.created_at,
      votes: { up: row.up_count, down: row.down_count },
      case:
        row.case_id === null || row.case_state === null
          ? null
          : { id: row.case_id, state: row.case_state, reportCount: row.report_count ?? 0 },
    }))
  }
}
