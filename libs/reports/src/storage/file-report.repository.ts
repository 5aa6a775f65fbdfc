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
  /** Keyed hash of where it came from; null for a report that came over no network. */
  addressHash: Buffer | null
  idempotency: IdempotentRequest | null
}

/** When a comment that was cleared is looked at again. */
export interface ReopeningRule {
  reopensAlways: boolean
  reopenWeight: number
}

interface FiledRow {
  case_id: CaseId
  state: CaseState
  version: number
  seq: number
  queue_id: string | null
  is_cleared: boolean
}

/**
 * Files a report. Exported for loads by the set (demo, import).
 *
 * Values: site, comment, reporter, category, reason, ids of report, case and job, idempotency key and fingerprint,
 * keyed hash of the address, whether a cleared comment always gets a new case, weight of reports since then that gets it
 * one.
 */
// One round trip and one transaction: report, live case (a new one or an attachment to the one that is there, settled
// by the partial unique index), audit event, receipt, job and idempotency key. A job is asked for even when the case
// waits in a queue already, because the new report changes its score. What says again what was judged and cleared is
// attached to that case and answered at once, until it weighs enough for another look.
export const fileReportStatement = statement<FiledRow>(
  'reports.file',
  `with subject as (
     select c.id, c.thread_id, c.author_id, c.body, c.body_version,
       coalesce((select r.weight from reporter_stat r where r.site_id = $1 and r.user_id = $3), 1) as weight
     from comment c
     where c.site_id = $1 and c.id = $2 and c.author_id <> $3 and c.status = 'published'
   ), cleared as materialized (
     select k.id, d.id as decision_id from subject s
     cross join lateral (
       select k.id, k.state, k.categories from moderation_case k where k.site_id = $1 and k.comment_id = s.id
       order by (k.state in ('open', 'queued', 'claimed', 'held')) desc, k.id desc limit 1
     ) k
     join decision d on d.site_id = $1 and d.case_id = k.id and d.effective and d.outcome = 'dismiss'
       and d.content_version = s.body_version
     where not $12::boolean and $4::text = any (k.categories)
       and k.state in ('decided', 'appealed', 'appeal_claimed', 'upheld', 'overturned', 'closed')
       and s.weight + (select coalesce(sum(r.weight), 0) from report r
         where r.site_id = $1 and r.case_id = k.id and r.created_at > d.created_at) < $13::real
   ), attached as (
     update moderation_case k set version = k.version + 1, report_count = k.report_count + 1 from cleared
     where k.site_id = $1 and k.id = cleared.id
       and k.state in ('decided', 'appealed', 'appeal_claimed', 'upheld', 'overturned', 'closed')
     returning k.id, k.state, k.version, k.report_count, k.queue_id
   ), live_case as (
     insert into moderation_case as k
       (site_id, id, comment_id, thread_id, author_id, content_snapshot, content_version, report_count, categories, reopen_of)
     select $1, $7, s.id, s.thread_id, s.author_id, s.body, s.body_version, 1, array[$4::text],
       (select p.id from moderation_case p where p.site_id = $1 and p.comment_id = s.id order by p.id desc limit 1)
     from subject s where not exists (select from cleared)
     on conflict (site_id, comment_id) where state in ('open', 'queued', 'claimed', 'held') do update
       set version = k.version + 1, report_count = k.report_count + 1,
         categories = case when $4::text = any (k.categories) then k.categories else k.categories || $4::text end
     returning k.id, k.state, k.version, k.report_count, k.queue_id
   ), filed as (
     select *, false as is_cleared from live_case union all select *, true from attached
   ), report_row as (
     insert into report (site_id, id, case_id, seq, comment_id, content_version, reporter_id, category, reason, weight)
     select $1, $6, f.id, f.report_count, $2, s.body_version, $3, $4, $5, s.weight from filed f, subject s
   ), event as (
     insert into case_event (site_id, case_id, seq, type, actor_kind, actor_id, from_state, to_state, data)
     select $1, f.id, f.version, case when f.version = 1 then 'opened' else 'report-added' end, 'reader', $3,
       case when f.version = 1 then null else f.state end, f.state,
       jsonb_build_object('reportId', $6::uuid, 'reportSeq', f.report_count, 'category', $4::text)
     from filed f
   ), receipt as (
     insert into notice (site_id, id, kind, recipient_id, reference_id, case_id, comment_id, sent_at)
     select $1, new_id(), 'receipt', $3, $6, f.id, $2, clock_timestamp() from filed f
   ), outcome as (
     insert into notice (site_id, id, kind, recipient_id, reference_id, case_id, comment_id, decision_id, sent_at)
     select $1, new_id(), 'outcome', $3, c.decision_id, a.id, $2, c.decision_id, clock_timestamp()
     from attached a join cleared c on c.id = a.id
   ), credibility as (
     insert into reporter_stat as s (site_id, user_id, agreed, disagreed, weight)
     select $1, $3, j.agreed, j.disagreed, least(1.75, greatest(0.25, 2.0 * (j.agreed + 2) / (j.agreed + j.disagreed + 4)))
     from attached cross join lateral (
       select (count(*) filter (where last.outcome <> 'dismiss'))::int as agreed,
         (count(*) filter (where last.outcome = 'dismiss'))::int + 1 as disagreed
       from (select d.outcome from report r
         join decision d on d.site_id = r.site_id and d.case_id = r.case_id and d.effective
         where r.site_id = $1 and r.reporter_id = $3 order by r.id desc limit 99) last
     ) j
     on conflict (site_id, user_id) do update
       set agreed = excluded.agreed, disagreed = excluded.disagreed, weight = excluded.weight
   ), job as (
     insert into outbox (site_id, id, type, payload, dedup_key)
     select $1, $8, 'route-case', jsonb_build_object('siteId', $1::text, 'caseId', f.id),
       'route-case:' || f.id || ':' || f.version
     from filed f where not f.is_cleared
   ), keyed as (
     insert into idempotency_key (site_id, user_id, key, fingerprint, resource_id)
     select $1, $3, $9, $10, $6 from filed where $9::text is not null
   ), origin as (
     insert into report_origin (site_id, report_id, address_hash) select $1, $6, $11 from filed where $11::bytea is not null
   )
   select f.id as case_id, f.state, f.version, f.report_count as seq, f.queue_id, f.is_cleared from filed f`,
)

/** What a second report by the same person runs into; after a decision the outcome, which was told already, is first. */
const repetitions = ['report_comment_id_reporter_id_key', 'notice_reference_key']

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
  async file(siteId: SiteId, report: NewReport, rule: ReopeningRule): Promise<FiledReport | 'replayed' | null> {
    const { id, commentId, reporterId, category, reason, addressHash, idempotency } = report
    const key = [idempotency?.key ?? null, idempotency?.fingerprint ?? null]
    try {
      const values = [siteId, commentId, reporterId, category, reason, id, newId(), newId(), ...key]
      const again = [addressHash, rule.reopensAlways, rule.reopenWeight]
      const [row] = await this.database.query(fileReportStatement, [...values, ...again])
      if (row === undefined) return null
      this.bell.ring()
      return {
        reportId: id,
        caseId: row.case_id,
        caseState: row.state,
        caseVersion: row.version,
        seq: row.seq,
        queueId: row.queue_id,
        isCleared: row.is_cleared,
      }
    } catch (error) {
      const constraint = violatedConstraint(error)
      if (constraint === 'idempotency_key_pkey') return 'replayed'
      if (!repetitions.some((name) => name === constraint)) throw error
      // A repeated request can meet either constraint first; its key decides what it is told.
      if (idempotency !== null) return 'replayed'
      throw new DomainError<ProblemCode>('already-reported')
    }
  }
}
