import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'

// Each row is something that must never be. The tables are read whole: for operators and the ends of tests.
const count = statement<{ name: string; count: number }>(
  'decisions.count-losses',
  `select 'reports without a case' as name, count(*)::int from report r
     where not exists (select from moderation_case k where k.site_id = r.site_id and k.id = r.case_id)
   union all
   select 'reports a case does not count', coalesce(sum(abs(k.report_count - counted.n)), 0)::int
     from moderation_case k join lateral (
       select count(*)::int as n from report r where r.site_id = k.site_id and r.case_id = k.id) counted on true
   union all
   select 'reports of decided cases without an outcome', count(*)::int
     from report r join decision d on d.site_id = r.site_id and d.case_id = r.case_id and d.effective
     where not exists (select from notice n where n.site_id = r.site_id and n.recipient_id = r.reporter_id
       and n.case_id = r.case_id and n.kind in ('outcome', 'correction', 'appeal-outcome'))
   union all
   select 'reports of closed cases without an outcome', count(*)::int
     from report r join moderation_case k on k.site_id = r.site_id and k.id = r.case_id and k.state = 'closed'
     where not exists (select from notice n where n.site_id = r.site_id and n.recipient_id = r.reporter_id
       and n.case_id = r.case_id and n.kind in ('outcome', 'correction', 'appeal-outcome'))
   union all
   select 'restrictions without a statement of reasons', count(*)::int
     from decision d where d.effective and d.outcome <> 'dismiss' and not exists (
       select from notice n where n.site_id = d.site_id and n.decision_id = d.id
         and n.kind in ('statement-of-reasons', 'appeal-outcome'))
   union all
   select 'comments hidden by reports without a statement of reasons', count(*)::int
     from case_event e where e.type = 'auto-hidden' and not exists (
       select from notice n where n.site_id = e.site_id and n.reference_id = (e.data ->> 'measureId')::uuid
         and n.kind = 'statement-of-reasons')
   union all
   select 'comments hidden by fewer than three readers', count(*)::int
     from case_event e where e.type = 'auto-hidden' and least((e.data ->> 'voices')::int, (
       select count(distinct r.reporter_id) from report r
       where r.site_id = e.site_id and r.case_id = e.case_id and r.created_at <= e.at)) < 3
   union all
   select 'answered appeals of sanctions without a notice', count(*)::int from appeal a
     where a.measure_id is not null and a.state in ('upheld', 'overturned') and not exists (
       select from notice n where n.site_id = a.site_id and n.reference_id = a.id and n.kind = 'appeal-outcome')
   union all
   select 'sanctions that do not stand as their appeals say', count(*)::int
     from appeal a join measure m on m.site_id = a.site_id and m.id = a.measure_id
     where (a.state = 'overturned' and m.lifted_at is null) or (a.state = 'open' and m.lifted_at is not null)
   union all
   select 'transitions without an audit row', coalesce(sum(abs(k.version - counted.n)), 0)::int
     from moderation_case k join lateral (
       select count(*)::int as n from case_event e where e.site_id = k.site_id and e.case_id = k.id) counted on true
   union all
   select 'jobs not handed over for two minutes', count(*)::int from outbox
     where published_at is null and failed_at is null and created_at < clock_timestamp() - interval '2 minutes'
   union all
   select 'jobs given up', count(*)::int from outbox where failed_at is not null
   union all
   select 'cases open for two minutes', count(*)::int from moderation_case
     where state = 'open' and created_at < clock_timestamp() - interval '2 minutes'
   union all
   select 'comments counted wrongly by threads', coalesce(sum(abs(t.comment_count - counted.n)), 0)::int
     from thread t join lateral (select count(*)::int as n from comment c
       where c.site_id = t.site_id and c.thread_id = t.id and c.status = 'published') counted on true
   union all
   select 'replies counted wrongly by comments', coalesce(sum(abs(p.reply_count - coalesce(counted.n, 0))), 0)::int
     from comment p left join (select site_id, parent_id, count(*)::int as n from comment
       where parent_id is not null and status = 'published' group by site_id, parent_id) counted
       on counted.site_id = p.site_id and counted.parent_id = p.id
   union all
   select 'votes counted wrongly by comments', coalesce(sum(abs(c.up_count - coalesce(counted.up, 0))
       + abs(c.down_count - coalesce(counted.down, 0))), 0)::int
     from comment c left join (select site_id, comment_id, count(*) filter (where value = 1)::int as up,
         count(*) filter (where value = -1)::int as down from vote group by site_id, comment_id) counted
       on counted.site_id = c.site_id and counted.comment_id = c.id
   union all
   select 'comments shown against their measures', count(*)::int from comment c
     where c.status <> case when c.deleted_at is not null then 'deleted'
       when exists (select from measure m where m.site_id = c.site_id and m.comment_id = c.id and m.kind = 'remove'
         and m.lifted_at is null and (m.ends_at is null or m.ends_at > clock_timestamp())) then 'removed'
       when exists (select from measure m where m.site_id = c.site_id and m.comment_id = c.id
         and m.kind in ('hide', 'auto_hide', 'temporary') and m.lifted_at is null
         and (m.ends_at is null or m.ends_at > clock_timestamp())) then 'hidden'
       when c.held_version is not null and not exists (select from moderation_case k
           join decision d on d.site_id = k.site_id and d.case_id = k.id and d.effective
           where k.site_id = c.site_id and k.comment_id = c.id and d.content_version >= c.held_version) then 'pending' else 'published' end`,
)

/** Something that must never be, and how often it is. */
export interface Loss {
  name: string
  count: number
}

@Injectable()
export class ConservationRepository {
  constructor(private readonly database: Database) {}

  /** Every law of conservation with what breaks it, over all sites; 0 everywhere when nothing was lost or doubled. */
  async countLosses(): Promise<Loss[]> {
    return this.database.query(count, [])
  }
}
