import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { CommentId, SiteId } from '@moderato/kernel'

const listRecent = statement<{ id: CommentId; body: string }>(
  'admission.list-recent-comments',
  `select id, body from comment where site_id = $1 and status <> 'deleted' order by id desc limit $2`,
)

@Injectable()
export class RecentCommentRepository {
  constructor(private readonly database: Database) {}

  /** The last comments of the site whatever became of them, newest first; deleted ones are left out. */
  async list(siteId: SiteId, limit: number): Promise<{ id: CommentId; body: string }[]> {
    return this.database.query(listRecent, [siteId, limit])
  }
}
