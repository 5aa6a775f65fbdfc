import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CaseId, CommentId, ReportId, SiteId, UserId } from '@moderato/kernel'
import type { DecisionOutcome, ReportCategory } from '@moderato/contracts'
import type { IdempotentRequest } from '@moderato/http'
import type { Report } from '../domain/report.js'

interface ReportRow {
  id: ReportId
  case_id: CaseId
  seq: number
  comment_id: CommentId
  content_version: number
  reporter_id: UserId
  category: ReportCategory
  reason: string | null
  weight: number
  created_at: Date
}

const columns =
  'r.id, r.case_id, r.seq, r.comment_id, r.content_version, r.reporter_id, r.category, r.reason, r.weight, r.created_at'

const listByCase = statement<ReportRow>(
  'reports.list-by-case',
  `select ${columns} from report r where r.site_id = $1 and r.case_id = $2 order by r.seq limit 1000`,
)

const findKeyed = statement<{ resource_id: ReportId }>(
  'reports.find-keyed',
  'select resource_id from idempotency_key where site_id = $1 and user_id = $2 and key = $3 and fingerprint = $4',
)

const isReported = statement<{ id: ReportId }>(
  'reports.is-reported',
  'select id from report where site_id = $1 and comment_id = $2 and reporter_id = $3',
)

const listByReporter = statement<ReportRow & { outcome: DecisionOutcome | null }>(
  'reports.list-by-reporter',
  `select ${columns}, d.outcome from report r
   left join decision d on d.site_id = r.site_id and d.case_id = r.case_id and d.effective
   where r.site_id = $1 and r.reporter_id = $2 and r.id < $3 order by r.id desc limit $4`,
)

/** A report with what was decided, null while it is undecided. */
export type AnsweredReport = Report & { outcome: DecisionOutcome | null }

/** Reports as rows; their text is never updated. */
@Injectable()
export class ReportRepository {
  constructor(private readonly database: Database) {}

  /** Reports of a case in the order they came; the first 1,000. */
  async listByCase(siteId: SiteId, caseId: CaseId, tx?: Tx): Promise<Report[]> {
    return (await (tx ?? this.database).query(listByCase, [siteId, caseId])).map(toReport)
  }

  /** The report this very request filed before, or null. */
  async findFiled(siteId: SiteId, reporterId: UserId, request: IdempotentRequest): Promise<ReportId | null> {
    const [row] = await this.database.query(findKeyed, [siteId, reporterId, request.key, request.fingerprint])
    return row?.resource_id ?? null
  }

  async isReported(siteId: SiteId, commentId: CommentId, reporterId: UserId): Promise<boolean> {
    return (await this.database.query(isReported, [siteId, commentId, reporterId])).length > 0
  }

  /** What a person reported, newest first. */
  async listByReporter(
    siteId: SiteId,
    reporterId: UserId,
    page: { before: ReportId; limit: number },
  ): Promise<AnsweredReport[]> {
    const rows = await this.database.query(listByReporter, [siteId, reporterId, page.before, page.limit])
    return rows.map((row) => ({ ...toReport(row), outcome: row.outcome }))
  }
}

function toReport(row: ReportRow): Report {
  return {
    id: row.id,
    caseId: row.case_id,
    seq: row.seq,
    commentId: row.comment_id,
    contentVersion: row.content_version,
    reporterId: row.reporter_id,
    category: row.category,
    reason: row.reason,
    weight: row.weight,
    createdAt: row.created_at,
  }
}
