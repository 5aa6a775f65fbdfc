import { statement } from '@moderato/database'
import type { CaseId } from '@moderato/kernel'
import type { CaseState } from '@moderato/contracts'

/** What filing a report came to. */
export interface FiledRow {
  /** `judged`: nothing was written, because the comment's last case is over and the report is one after a decision. */
  outcome: 'filed' | 'cleared' | 'judged'
  case_id: CaseId
  state: CaseState
  version: number
  seq: number
  queue_id: string | null
}

const live = `('open', 'queued', 'claimed', 'held')`
const over = `('decided', 'appealed', 'appeal_claimed', 'upheld', 'overturned', 'closed')`

// The comment as it is now, and the case that stands for it: the live one, or the last. A site's own index finds either
// by the comment, whatever the statistics of a young table say.
const subject = `subject as materialized (
     select c.id, c.thread_id, c.author_id, c.body, c.body_version, last.id as last_id, last.state as last_state,
       coalesce((select r.weight from reporter_stat r where r.site_id = $1 and r.user_id = $3), 1) as weight
     from comment c left join lateral (
       select k.id, k.state from moderation_case k where k.site_id = $1 and k.comment_id = c.id
       order by (k.state in ${live}) desc, k.id desc limit 1
     ) last on true
     where c.site_id = $1 and c.id = $2 and c.author_id <> $3 and c.status = 'published'
   )`

/** A new case, or one more report of the live one: the partial unique index settles who was first. */
function liveCase(condition: string): string {
  return `live_case as (
     insert into moderation_case as k
       (site_id, id, comment_id, thread_id, author_id, content_snapshot, content_version, report_count, categories, reopen_of)
     select $1, $7, s.id, s.thread_id, s.author_id, s.body, s.body_version, 1, array[$4::text], s.last_id
     from subject s where ${condition}
     on conflict (site_id, comment_id) where state in ${live} do update
       set version = k.version + 1, report_count = k.report_count + 1,
         categories = case when $4::text = any (k.categories) then k.categories else k.categories || $4::text end
     returning k.id, k.state, k.version, k.report_count, k.queue_id
   )`
}

// What goes with every report: the report itself, audit event, receipt, idempotency key and origin.
const records = `report_row as (
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
   ), keyed as (
     insert into idempotency_key (site_id, user_id, key, fingerprint, resource_id)
     select $1, $3, $9, $10, $6 from filed where $9::text is not null
   ), origin as (
     insert into report_origin (site_id, report_id, address_hash) select $1, $6, $11 from filed where $11::bytea is not null
   )`

// A job is asked for even when the case waits in a queue already, because the new report changes its score.
const job = `job as (
     insert into outbox (site_id, id, type, payload, dedup_key)
     select $1, $8, 'route-case', jsonb_build_object('siteId', $1::text, 'caseId', f.id),
       'route-case:' || f.id || ':' || f.version
     from live_case f
   )`

/**
 * Files a report on a comment that nobody has judged yet. Exported for loads by the set (demo, import).
 *
 * Values: site, comment, reporter, category, reason, ids of report, case and job, idempotency key and fingerprint,
 * keyed hash of the address. One round trip and one transaction.
 */
export const fileReportStatement = statement<FiledRow>(
  'reports.file',
  `with ${subject}, ${liveCase(`s.last_state is null or s.last_state in ${live}`)}, filed as (
     select * from live_case
   ), ${records}, ${job}
   select 'filed' as outcome, f.id as case_id, f.state, f.version, f.report_count as seq, f.queue_id from filed f
   union all
   select 'judged', s.last_id, s.last_state, 0, 0, null from subject s where s.last_state in ${over}`,
)

/**
 * Files a report on a comment that was judged. Values: those of {@link fileReportStatement}, whether a cleared comment
 * gets a new case. The comment's cases are locked.
 */
// What says again what was judged and cleared is attached to that case, be it the last or one before, and answered at once.
export const fileReportAgainStatement = statement<FiledRow>(
  'reports.file-again',
  `with ${subject}, cleared as materialized (
     select k.id, d.id as decision_id from subject s
     join moderation_case k on k.site_id = $1 and k.comment_id = s.id and $4::text = any (k.categories)
     join decision d on d.site_id = $1 and d.case_id = k.id and d.effective and d.outcome = 'dismiss'
       and d.content_version = s.body_version
     where not $12::boolean and s.last_state in ${over} order by k.id desc limit 1
   ), attached as (
     update moderation_case k set version = k.version + 1, report_count = k.report_count + 1
     where k.site_id = $1 and k.id = (select id from cleared) and (k.state in ${over}) is true
     returning k.id, k.state, k.version, k.report_count, k.queue_id
   ), ${liveCase('not exists (select from cleared)')}, filed as (
     select *, 'filed' as outcome from live_case union all select *, 'cleared' from attached
   ), ${records}, ${job}, outcome as (
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
   )
   select f.outcome, f.id as case_id, f.state, f.version, f.report_count as seq, f.queue_id from filed f`,
)
