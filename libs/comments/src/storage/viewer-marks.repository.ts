import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { CommentId, SiteId, UserId } from '@moderato/kernel'

const find = statement<{ id: CommentId; value: number | null; reported: boolean }>(
  'comments.find-viewer-marks',
  `select wanted.id, v.value, r.id is not null as reported from unnest($3::uuid[]) as wanted (id)
   left join vote v on v.site_id = $1 and v.comment_id = wanted.id and v.voter_id = $2
   left join report r on r.site_id = $1 and r.comment_id = wanted.id and r.reporter_id = $2
   where v.value is not null or r.id is not null`,
)

/** What a reader did to a comment. */
export interface ReaderActs {
  vote: 'up' | 'down' | null
  reported: boolean
}

@Injectable()
export class ViewerMarksRepository {
  constructor(private readonly database: Database) {}

  /** Votes and reports of a reader among some comments; comments the reader did nothing to are left out. */
  async find(siteId: SiteId, readerId: UserId, ids: readonly CommentId[]): Promise<Map<CommentId, ReaderActs>> {
    if (ids.length === 0) return new Map()
    const rows = await this.database.query(find, [siteId, readerId, ids])
    return new Map(
      rows.map((row) => [
        row.id,
        { vote: row.value === null ? null : row.value > 0 ? 'up' : 'down', reported: row.reported },
      ]),
    )
  }
}
