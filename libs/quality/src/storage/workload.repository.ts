import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import type { ExposurePoint, StatsInterval, StatsSpan, Workload } from '../domain/stats.js'

interface WorkloadRow {
  user_id: UserId
  name: string
  claims: number
  decisions: number
  restricted: number
  returned: number
  hard_decisions: number
  handling_p50: number | null
  overturned: number
}

const list = statement<WorkloadRow>(
  'quality.list-workload',
  `with acted as (
     select case when e.type = 'lease-expired' then (e.data ->> 'holderId')::uuid else e.actor_id end as user_id, e.type, e.data,
       e.at, e.case_id, e.seq
     from case_event e where e.site_id = $1 and e.at >= $2 and e.at < $3
       and e.type in ('claimed', 'decided', 'released', 'lease-expired')
   ), handled as (
     select a.*, k.tier, case when a.type = 'decided' then extract(epoch from a.at - (select max(c.at) from case_event c
         where c.site_id = $1 and c.case_id = a.case_id and c.seq < a.seq and c.type = 'claimed')) end as handling_sec
     from acted a join moderation_case k on k.site_id = $1 and k.id = a.case_id
     where a.user_id is not null and ($4::uuid is null or a.user_id = $4)
   ), counted as (
     select user_id, count(*) filter (where type = 'claimed')::int as claims, count(*) filter (where type = 'decided')::int as decisions,
       count(*) filter (where type = 'decided' and data ->> 'outcome' <> 'dismiss')::int as restricted,
       count(*) filter (where type in ('released', 'lease-expired'))::int as returned,
       count(*) filter (where type = 'decided' and tier >= 2)::int as hard_decisions,
       percentile_cont(0.5) within group (order by handling_sec) filter (where type = 'decided') as handling_p50
     from handled group by user_id
   ), lost as (
     select d.decided_by as user_id, count(*)::int as overturned
     from case_event e join decision d on d.site_id = e.site_id and d.case_id = e.case_id and d.kind = 'first'
     where e.site_id = $1 and e.at >= $2 and e.at < $3 and e.to_state = 'overturned' and e.from_state <> 'overturned'
       and d.reverted_at is null and ($4::uuid is null or d.decided_by = $4)
     group by d.decided_by
   )
   select c.*, u.name, coalesce(l.overturned, 0) as overturned from counted c
   join site_user u on u.site_id = $1 and u.id = c.user_id left join lost l on l.user_id = c.user_id
   order by c.decisions desc, c.user_id limit 500`,
)

const listExposure = statement<{ at: Date; decisions: number; hard_decisions: number }>(
  'quality.list-exposure',
  `select step.at, count(k.id)::int as decisions, (count(k.id) filter (where k.tier >= 2))::int as hard_decisions
   from generate_series(date_trunc($5, $2::timestamptz), $3::timestamptz - interval '1 microsecond', ('1 ' || $5)::interval) step (at)
   left join decision d on d.site_id = $1 and d.decided_by = $4 and d.created_at >= step.at
     and d.created_at < step.at + ('1 ' || $5)::interval
   left join moderation_case k on k.site_id = d.site_id and k.id = d.case_id
   group by step.at order by step.at`,
)

@Injectable()
export class WorkloadRepository {
  constructor(private readonly database: Database) {}

  /** What reviewers did in the span, the busiest first; null asks for everybody who did something. */
  async list(siteId: SiteId, { from, to }: StatsSpan, userId: UserId | null): Promise<Workload[]> {
    const rows = await this.database.query(list, [siteId, from, to, userId])
    return rows.map(({ user_id, hard_decisions, handling_p50, ...row }) => ({
      ...row,
      userId: user_id,
      hardDecisions: hard_decisions,
      handlingSecP50: handling_p50,
    }))
  }

  /** What one reviewer decided in each step, empty ones too, oldest first. */
  async listExposure(
    siteId: SiteId,
    { from, to }: StatsSpan,
    userId: UserId,
    interval: StatsInterval,
  ): Promise<ExposurePoint[]> {
    const rows = await this.database.query(listExposure, [siteId, from, to, userId, interval])
    return rows.map(({ at, decisions, hard_decisions }) => ({ at, decisions, hardDecisions: hard_decisions }))
  }
}
