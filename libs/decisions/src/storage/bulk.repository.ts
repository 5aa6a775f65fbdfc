import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { CaseId, SiteId, UserId } from '@moderato/kernel'
import type { ReportCategory } from '@moderato/contracts'

const listWaiting = statement<{ id: CaseId; report_count: number }>(
  'decisions.list-waiting-cases',
  `select k.id, k.report_count from moderation_case k
   where k.site_id = $1 and k.state = 'queued' and ($2::uuid[] is null or k.queue_id = any ($2))
     and ($3::uuid[] is null or k.id = any ($3)) and ($4::uuid is null or k.queue_id = $4)
     and ($5::uuid is null or k.author_id = $5) and ($6::text is null or $6 = any (k.categories))
     and ($7::text is null or k.content_snapshot ilike '%' || $7 || '%')
   order by k.id limit $8`,
)

/** Which waiting cases are meant; null members do not narrow. */
export interface WaitingFilter {
  ids: readonly CaseId[] | null
  queueId: string | null
  authorId: UserId | null
  category: ReportCategory | null
  /** Part of the comment's text. */
  text: string | null
}

@Injectable()
export class BulkRepository {
  constructor(private readonly database: Database) {}

  /** Waiting cases with the number of reports each has now, oldest first. @param visible - queues; null for all */
  async listWaiting(
    siteId: SiteId,
    filter: WaitingFilter,
    visible: readonly string[] | null,
    limit: number,
  ): Promise<{ id: CaseId; reportCount: number }[]> {
    const { ids, queueId, authorId, category } = filter
    const text = filter.text?.replace(/[\\%_]/g, '\\$&') ?? null
    const values = [siteId, visible, ids, queueId, authorId, category, text, limit]
    const rows = await this.database.query(listWaiting, values)
    return rows.map(({ id, report_count }) => ({ id, reportCount: report_count }))
  }
}
