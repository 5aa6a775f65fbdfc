import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import type { AgreementPoint, AppealCounts, OpinionPair } from '../domain/agreement-figures.js'
import type { StatsInterval, StatsSpan } from '../domain/stats.js'

/** What a count is of: everything, one queue (its id), or one report category. */
export type AgreementKey = `queue ${string}` | `category ${string}` | 'all'

type PairRow = OpinionPair & { key: AgreementKey }

const listPairs = statement<PairRow>(
  'quality.list-opinion-pairs',
  `with pair as (
     select r.queue_id, r.categories, r.first_outcome, r.outcome from second_review r
     where r.site_id = $1 and r.decided_at >= $2 and r.decided_at < $3
   ), keyed as (
     select 'all' as key, first_outcome, outcome from pair
     union all select 'queue ' || queue_id, first_outcome, outcome from pair
     union all select 'category ' || c, first_outcome, outcome from pair cross join lateral unnest(categories) c
   )
   select key, first_outcome as first, outcome as second, count(*)::int as count from keyed group by 1, 2, 3`,
)

const listVerdicts = statement<AppealCounts & { key: AgreementKey }>(
  'quality.list-appeal-verdicts',
  `with verdict as (
     select k.queue_id, k.categories, e.to_state from case_event e
     join moderation_case k on k.site_id = e.site_id and k.id = e.case_id
     where e.site_id = $1 and e.at >= $2 and e.at < $3 and e.from_state = 'appeal_claimed' and e.to_state in ('upheld', 'overturned')
   ), keyed as (
     select 'all' as key, to_state from verdict
     union all select 'queue ' || queue_id, to_state from verdict
     union all select 'category ' || c, to_state from verdict cross join lateral unnest(categories) c
   )
   select key, count(*) filter (where to_state = 'upheld')::int as upheld,
     count(*) filter (where to_state = 'overturned')::int as overturned from keyed group by key`,
)

const listSteps = statement<AgreementPoint>(
  'quality.list-agreement-steps',
  `select step.at, count(r.id)::int as count, (count(r.id) filter (where r.state = 'agreed'))::int as agreed
   from generate_series(date_trunc($4, $2::timestamptz), $3::timestamptz - interval '1 microsecond', ('1 ' || $4)::interval) step (at)
   left join second_review r on r.site_id = $1 and r.decided_at >= step.at and r.decided_at < step.at + ('1 ' || $4)::interval
   group by step.at order by step.at`,
)

const countOwn = statement<{ count: number; agreed: number }>(
  'quality.count-own-second-opinions',
  `select count(*)::int as count, (count(*) filter (where r.state = 'agreed'))::int as agreed from second_review r
   where r.site_id = $1 and r.first_decider_id = $4 and r.decided_at >= $2 and r.decided_at < $3`,
)

/** Second opinions and appeals, counted. */
@Injectable()
export class AgreementRepository {
  constructor(private readonly database: Database) {}

  /** In no order; a case with several categories counts in each. */
  listPairs(siteId: SiteId, { from, to }: StatsSpan): Promise<PairRow[]> {
    return this.database.query(listPairs, [siteId, from, to])
  }

  /** In no order; a case with several categories counts in each. */
  listVerdicts(siteId: SiteId, { from, to }: StatsSpan): Promise<(AppealCounts & { key: AgreementKey })[]> {
    return this.database.query(listVerdicts, [siteId, from, to])
  }

  /** One point per step, empty ones too, oldest first. */
  listSteps(siteId: SiteId, { from, to }: StatsSpan, interval: StatsInterval): Promise<AgreementPoint[]> {
    return this.database.query(listSteps, [siteId, from, to, interval])
  }

  /** How often somebody looked again at what this reviewer decided, and thought the same. */
  async countOwn(siteId: SiteId, { from, to }: StatsSpan, userId: UserId): Promise<{ count: number; agreed: number }> {
    const [row] = await this.database.query(countOwn, [siteId, from, to, userId])
    return row ?? { count: 0, agreed: 0 }
  }
}
