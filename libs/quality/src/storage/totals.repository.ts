import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import { liveCaseStates, type ReportCategory } from '@moderato/contracts'
import type { SiteId } from '@moderato/kernel'
import type { CategoryFigures, DecisionTime, QueueFigures, ReversalFigures, StatsSpan } from '../domain/stats.js'

const decisionTime = statement<{ count: number; late: number; times: (number | null)[] | null }>(
  'quality.decision-time',
  `select count(*)::int as count, count(*) filter (where e.at > k.due_at)::int as late,
     percentile_cont(array[0.5, 0.9, 0.95, 0.99]) within group (order by extract(epoch from e.at - k.created_at)) as times
   from case_event e join moderation_case k on k.site_id = e.site_id and k.id = e.case_id
   where e.site_id = $1 and e.at >= $2 and e.at < $3 and e.type = 'decided'`,
)

const listQueues = statement<QueueFigures & { p95_sec: number | null; oldest_at: Date | null }>(
  'quality.list-queues',
  `with moved as (
     select k.queue_id, count(*) filter (where e.type <> 'decided')::int as arrivals,
       count(*) filter (where e.type = 'decided')::int as decisions,
       percentile_cont(0.95) within group (order by extract(epoch from e.at - k.created_at)) filter (where e.type = 'decided') as p95_sec
     from case_event e join moderation_case k on k.site_id = e.site_id and k.id = e.case_id
     where e.site_id = $1 and e.at >= $2 and e.at < $3 and e.type in ('opened', 'reopened', 'reverted', 'decided')
     group by k.queue_id
   ), standing as (
     select k.queue_id, count(*)::int as depth, count(*) filter (where k.due_at < clock_timestamp())::int as overdue,
       min(k.created_at) as oldest_at
     from moderation_case k where k.site_id = $1 and k.state = any ($4) group by k.queue_id
   )
   select q.id, q.name, coalesce(s.depth, 0) as depth, coalesce(s.overdue, 0) as overdue, coalesce(m.arrivals, 0) as arrivals,
     coalesce(m.decisions, 0) as decisions, m.p95_sec, s.oldest_at
   from review_queue q left join moved m on m.queue_id = q.id left join standing s on s.queue_id = q.id
   where q.site_id = $1 order by q.is_default desc, q.name`,
)

const listCategories = statement<{ category: ReportCategory; reports: number; decisions: number; restricted: number }>(
  'quality.list-categories',
  `with reported as (
     select e.data ->> 'category' as category, count(*)::int as reports from case_event e
     where e.site_id = $1 and e.at >= $2 and e.at < $3 and e.actor_kind = 'reader' and e.data ? 'category' group by 1
   ), judged as (
     select c.category, count(*)::int as decisions, count(*) filter (where e.data ->> 'outcome' <> 'dismiss')::int as restricted
     from case_event e join moderation_case k on k.site_id = e.site_id and k.id = e.case_id
     cross join lateral unnest(k.categories) as c (category)
     where e.site_id = $1 and e.at >= $2 and e.at < $3 and e.type = 'decided' group by 1
   )
   select coalesce(r.category, j.category) as category, coalesce(r.reports, 0) as reports, coalesce(j.decisions, 0) as decisions,
     coalesce(j.restricted, 0) as restricted
   from reported r full join judged j on j.category = r.category order by reports desc, category`,
)

const countReversals = statement<{ reverted: number; upheld: number; overturned: number }>(
  'quality.count-reversals',
  `with of_decisions as (
     select count(*) filter (where e.from_state = 'decided' and e.to_state = 'queued')::int as reverted,
       count(*) filter (where e.from_state <> 'upheld' and e.to_state = 'upheld')::int as upheld,
       count(*) filter (where e.from_state <> 'overturned' and e.to_state = 'overturned')::int as overturned
     from case_event e where e.site_id = $1 and e.at >= $2 and e.at < $3
   ), of_sanctions as (
     select count(*) filter (where a.state = 'upheld')::int as upheld, count(*) filter (where a.state = 'overturned')::int as overturned
     from appeal a where a.site_id = $1 and a.measure_id is not null and a.decided_at >= $2 and a.decided_at < $3
   )
   select d.reverted, d.upheld + s.upheld as upheld, d.overturned + s.overturned as overturned from of_decisions d, of_sanctions s`,
)

@Injectable()
export class TotalsRepository {
  constructor(private readonly database: Database) {}

  async decisionTime(siteId: SiteId, { from, to }: StatsSpan): Promise<DecisionTime> {
    const [row] = await this.database.query(decisionTime, [siteId, from, to])
    const [p50Sec = null, p90Sec = null, p95Sec = null, p99Sec = null] = row?.times ?? []
    return { count: row?.count ?? 0, late: row?.late ?? 0, p50Sec, p90Sec, p95Sec, p99Sec }
  }

  /** Every queue of the site, the default one first; depth and overdue are of this moment. */
  async listQueues(siteId: SiteId, { from, to }: StatsSpan): Promise<QueueFigures[]> {
    const rows = await this.database.query(listQueues, [siteId, from, to, liveCaseStates])
    return rows.map(({ p95_sec, oldest_at, ...row }) => ({ ...row, p95Sec: p95_sec, oldestAt: oldest_at }))
  }

  /** Categories that came up in the span, the most reported first. */
  listCategories(siteId: SiteId, { from, to }: StatsSpan): Promise<CategoryFigures[]> {
    return this.database.query(listCategories, [siteId, from, to])
  }

  async countReversals(siteId: SiteId, { from, to }: StatsSpan): Promise<ReversalFigures> {
    const [row] = await this.database.query(countReversals, [siteId, from, to])
    const { reverted = 0, upheld = 0, overturned = 0 } = row ?? {}
    const appeals = upheld + overturned
    return { reverted, upheld, overturned, overturnedShare: appeals === 0 ? null : overturned / appeals }
  }
}
