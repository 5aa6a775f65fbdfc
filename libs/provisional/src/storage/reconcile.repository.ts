import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { CommentId, MeasureId, SiteId } from '@moderato/kernel'

const listEnded = statement<{ site_id: SiteId; id: MeasureId; comment_id: CommentId }>(
  'provisional.list-ended',
  `select site_id, id, comment_id from measure
   where lifted_at is null and comment_id is not null and ends_at <= clock_timestamp() order by ends_at limit $1`,
)

/** A measure on a comment whose time is over. */
export interface EndedMeasure {
  siteId: SiteId
  measureId: MeasureId
  commentId: CommentId
}

/** Sweeps through all sites. */
@Injectable()
export class MeasureReconcileRepository {
  constructor(private readonly database: Database) {}

  /** Measures that have run out by the database's clock and are not lifted yet, the longest over first. */
  async listEnded(limit: number): Promise<EndedMeasure[]> {
    const rows = await this.database.query(listEnded, [limit])
    return rows.map(({ site_id, id, comment_id }) => ({ siteId: site_id, measureId: id, commentId: comment_id }))
  }
}
