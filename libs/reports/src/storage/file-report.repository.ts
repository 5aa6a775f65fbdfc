import { Injectable } from '@nestjs/common'
import { Database, OutboxBell, statement, violatedConstraint } from '@moderato/database'
import {
  DomainError,
  newId,
  type CaseId,
  type CommentId,
  type ReportId,
  type SiteId,
  type UserId,
} from '@moderato/kernel'
import type { CaseState, ProblemCode, ReportCategory } from '@moderato/contracts'
import type { IdempotentRequest } from '@moderato/http'
import type { FiledReport } from '../domain/report.js'

/** A report ready to be written. */
export interface NewReport {
  id: ReportId
  commentId: CommentId
  reporterId: UserId
  category: ReportCategory
  /** Normalised, at most 100 characters; null for none. */
  reason: string | null
  idempotency: IdempotentRequest | null
}

interface FiledRow {
  case_id: CaseId
  state: CaseState
  version: number
  seq: number
  queue_id: string | null
}

/**
 * Files a report. Exported for loads by the set (demo, import).
 *
 * Values: site, comment, reporter, category, reason, ids of report, case and job, idempotency key and fingerprint.
 */
// One round trip and one transaction: report, live case (a new one or an attachment to the one that is there, settled
// by the partial unique index), audit event, receipt, job and idempotency key. A job is asked for even when the case
// waits in a queue already, because the new report changes its score.
export const fileReportStatement = statement<FiledRow>(
  'reports.file',
  `with subject as (
     select c.id, c.thread_id, c.author_id, c.body, c.body_version from comment c
     where c.site_id = $1 and c.id = $2 and c.author_id <> $3 and c.status = 'published'
   ), live_case as (
     insert into moderation_case as k
       (site_id, id, comment_id, thread_id, author_id, content_snapshot, content_version, report_count, categories, reopen_of)
     select $1, $7, s.id, s.thread_id, s.author_id, s.body, s.body_version, 1, array[$4::text],
       (select p.id from moderation_case p where p.site_id = $1 and p.comment_id = s.id order by p.id desc limit 1)
     from subject s
     on conflict (site_id, comment_id) where state in ('open', 'queued', 'claimed', 'held') do update
       set version = k.version + 1, report_count = k.report_count + 1,
         categories = case when $4::text = any (k.categories) then k.categories else k.categories || $4::text end
     returning k.id, k.state, k.version, k.report_count, k.queue_id
   ), report_row as (
     insert into report (site_id, id, case_id, seq, comment_id, content_version, reporter_id, category, reason, weight)
     select $1, $6, l.id, l.report_count, $2, s.body_version, $3, $4, $5,
       coalesce((select r.weight from reporter_stat r where r.site_id = $1 and r.user_id = $3), 1)
     from live_case l, subject s
   ), event as (
     insert into case_event (site_id, case_id, seq, type, actor_kind, actor_id, from_state, to_state, data)
     select $1, l.id, l.version, case when l.version = 1 then 'opened' else 'report-added' end, 'reader', $3,
       case when l.version = 1 then null else l.state end, l.state,
       jsonb_build_object('reportId', $6::uuid, 'reportSeq', l.report_count, 'category', $4::text)
     from live_case l
   ), receipt as (
     insert into notice (site_id, id, kind, recipient_id, reference_id, case_id, comment_id, sent_at)
     select $1, new_id(), 'receipt', $3, $6, l.id, $2, clock_timestamp() from live_case l
   ), job as (
     insert into outbox (site_id, id, type, payload, dedup_key)
     select $1, $8, 'route-case', jsonb_build_object('siteId', $1::text, 'caseId', l.id),
       'route-case:' || l.id || ':' || l.version
     from live_case l
   ), keyed as (
     insert into idempotency_key (site_id, user_id, key, fingerprint, resource_id)
     select $1, $3, $9, $10, $6 from live_case where $9::text is not null
   )
   select l.id as case_id, l.state, l.version, l.report_count as seq, l.queue_id from live_case l`,
)

@Injectable()
export class FileReportRepository {
  constructor(
    private readonly database: Database,
    private readonly bell: OutboxBell,
  ) {}

  /**
   * Files the report in one statement.
   *
   * @returns what came of it; `replayed` when the idempotency key was used before; null when the comment is not shown
   *   or is the reporter's own
   * @throws DomainError `already-reported`
   */
  async file(siteId: SiteId, report: NewReport): Promise<FiledReport | 'replayed' | null> {
    const { id, commentId, reporterId, category, reason, idempotency } = report
    const key = [idempotency?.key ?? null, idempotency?.fingerprint ?? null]
    try {
      const values = [siteId, commentId, reporterId, category, reason, id, newId(), newId(), ...key]
      const [row] = await this.database.query(fileReportStatement, values)
      if (row === undefined) return null
      this.bell.ring()
      return {
        reportId: id,
        caseId: row.case_id,
        caseState: row.state,
        caseVersion: row.version,
        seq: row.seq,
        queueId: row.queue_id,
      }
    } catch (error) {
      const constraint = violatedConstraint(error)
      if (constraint === 'idempotency_key_pkey') return 'replayed'
      if (constraint !== 'report_comment_id_reporter_id_key') throw error
      // A repeated request can meet either constraint first; its key decides what it is told.
      if (idempotency !== null) return 'replayed'
      throw new DomainError<ProblemCode>('already-reported')
    }
  }
}
