import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import { liveCaseStates } from '@moderato/contracts'
import type { SiteId } from '@moderato/kernel'
import type { SeriesPoint, StatsInterval, StatsSpan } from '../domain/stats.js'

interface PointRow {
  at: Date
  arrivals: number
  decisions: number
  depth: number
  p50: number | null
  p95: number | null
  oldest_sec: number | null
}

// The depth is known now; each earlier one follows by taking back what came and went since. The oldest that waited then
// is the oldest of what waits now and of what left since.
const listPoints = statement<PointRow>(
  'quality.list-series',
  `with step as (
     select at, at + ('1 ' || $4)::interval as ends_at
     from generate_series(date_trunc($4, $2::timestamptz), $3::timestamptz - interval '1 microsecond', ('1 ' || $4)::interval) at
   ), moved as (
     select date_trunc($4, e.at) as step_at, e.at, e.case_id, e.type,
       (e.to_state = any ($5) and (e.from_state is null or e.from_state <> all ($5)))::int as came,
       (e.to_state <> all ($5) and e.from_state = any ($5))::int as went
     from case_event e where e.site_id = $1 and e.at >= date_trunc($4, $2::timestamptz)
   ), per_step as (
     select m.step_at, sum(m.came)::int as came, sum(m.went)::int as went, count(*) filter (where m.type = 'decided')::int as decided,
       percentile_cont(array[0.5, 0.95]) within group (order by extract(epoch from m.at - k.created_at))
         filter (where m.type = 'decided') as times, min(k.created_at) filter (where m.went = 1) as first_at
     from moved m left join moderation_case k on (m.type = 'decided' or m.went = 1) and k.site_id = $1 and k.id = m.case_id
     group by m.step_at
   ), standing as (
     select count(*)::int as depth, min(k.created_at) as first_at from moderation_case k where k.site_id = $1 and k.state = any ($5)
   )
   select s.at, coalesce(p.came, 0) as arrivals, coalesce(p.decided, 0) as decisions, p.times[1] as p50, p.times[2] as p95,
     greatest(0, (select depth from standing) - coalesce((select sum(later.came - later.went) from per_step later
       where later.step_at >= s.ends_at), 0))::int as depth,
     (select extract(epoch from least(s.ends_at, clock_timestamp()) - first.at)::float8 from (select least(
         (select first_at from standing), (select min(later.first_at) from per_step later where later.step_at >= s.ends_at)) as at) first
       where first.at <= s.ends_at) as oldest_sec
   from step s left join per_step p on p.step_at = s.at order by s.at`,
)

@Injectable()
export class SeriesRepository {
  constructor(private readonly database: Database) {}

  /** One point per step, empty ones too, oldest first. The first and the last step are whole ones. */
  async list(siteId: SiteId, { from, to }: StatsSpan, interval: StatsInterval): Promise<SeriesPoint[]> {
    const rows = await this.database.query(listPoints, [siteId, from, to, interval, liveCaseStates])
    return rows.map(({ p50, p95, oldest_sec, ...row }) => {
      return { ...row, decisionSecP50: p50, decisionSecP95: p95, oldestSec: oldest_sec }
    })
  }
}
