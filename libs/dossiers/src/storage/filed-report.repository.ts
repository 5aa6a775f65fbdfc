import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { CaseId, CommentId, ReportId, SiteId, UserId } from '@moderato/kernel'
import type { CaseState, DecisionOutcome, ReportCategory } from '@moderato/contracts'
import type { FiledReport } from '../domain/listed-person.js'

const list = statement<{
  id: ReportId
  category: ReportCategory
  reason: string | null
  weight: number
  created_at: Date
  case_id: CaseId
  case_state: CaseState
  outcome: DecisionOutcome | null
  comment_id: CommentId
  body: string | null
  author_id: UserId
  author_name: string
}>(
  'dossiers.list-filed-reports',
  `with page as materialized (
     select r.id from report r where r.site_id = $1 and r.reporter_id = $2 and r.id < $3 order by r.id desc limit $4)
   select r.id, r.category, r.reason, r.weight, r.created_at, k.id as case_id, k.state as case_state, d.outcome, r.comment_id,
     k.content_snapshot as body, k.author_id, u.name as author_name
   from page join report r on r.site_id = $1 and r.id = page.id
   join moderation_case k on k.site_id = r.site_id and k.id = r.case_id
   join site_user u on u.site_id = k.site_id and u.id = k.author_id
   left join decision d on d.site_id = k.site_id and d.case_id = k.id and d.effective
   order by r.id desc`,
)

@Injectable()
export class FiledReportRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async list(siteId: SiteId, reporterId: UserId, page: { before: ReportId; limit: number }): Promise<FiledReport[]> {
    const rows = await this.database.query(list, [siteId, reporterId, page.before, page.limit])
    return rows.map(({ id, category, reason, weight, outcome, ...row }) => ({
      ...{ id, category, reason, weight, outcome, createdAt: row.created_at },
      caseId: row.case_id,
      caseState: row.case_state,
      comment: { id: row.comment_id, body: row.body, author: { id: row.author_id, name: row.author_name } },
    }))
  }
}
