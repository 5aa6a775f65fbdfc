import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import type { RoutingPredicate, RoutingQueue, RoutingRule } from '../domain/routing.js'
import type { WorkingCalendar } from '../domain/working-calendar.js'

/** A review queue with what waits in it. */
export interface QueueOverview {
  id: string
  name: string
  isDefault: boolean
  /** Cases waiting. */
  depth: number
  claimed: number
  oldestDueAt: Date | null
  /** Cases that entered and that were decided in the last hour. */
  inflow: number
  outflow: number
}

const listRouting = statement<{
  id: string
  is_default: boolean
  due_sec_by_tier: number[]
  skills: string[]
  languages: string[]
  calendar: WorkingCalendar | null
  business_tiers: number[]
}>(
  'reviewing.list-routing-queues',
  'select id, is_default, due_sec_by_tier, skills, languages, calendar, business_tiers from review_queue where site_id = $1 and archived_at is null',
)

const listRules = statement<{
  id: string | null
  predicate: RoutingPredicate
  queue_id: string
  tier: number | null
  version: number
}>(
  'reviewing.list-rules',
  `select r.id, r.predicate, r.queue_id, r.tier, s.rule_set_version as version from site s
   left join routing_rule r on r.site_id = s.id and r.enabled where s.id = $1 order by r.ordinal`,
)

const listMemberships = statement<{ queue_id: string }>(
  'reviewing.list-memberships',
  'select queue_id from review_queue_member where site_id = $1 and user_id = $2',
)

const listIds = statement<{ id: string }>(
  'reviewing.list-queue-ids',
  'select id from review_queue where site_id = $1 and archived_at is null',
)

const listOverview = statement<{
  id: string
  name: string
  is_default: boolean
  depth: number
  claimed: number
  oldest_due_at: Date | null
  inflow: number
  outflow: number
}>(
  'reviewing.list-queue-overview',
  `select q.id, q.name, q.is_default,
     (select count(*)::int from moderation_case k where k.site_id = q.site_id and k.queue_id = q.id and k.state = 'queued') as depth,
     (select count(*)::int from moderation_case k where k.site_id = q.site_id and k.queue_id = q.id and k.state = 'claimed') as claimed,
     (select min(k.due_at) from moderation_case k where k.site_id = q.site_id and k.queue_id = q.id and k.state = 'queued') as oldest_due_at,
     (select count(*)::int from case_event e join moderation_case k on k.site_id = e.site_id and k.id = e.case_id
       where e.site_id = q.site_id and k.queue_id = q.id and e.type = 'queued' and e.at > clock_timestamp() - interval '1 hour') as inflow,
     (select count(*)::int from case_event e join moderation_case k on k.site_id = e.site_id and k.id = e.case_id
       where e.site_id = q.site_id and k.queue_id = q.id and e.type = 'decided' and e.at > clock_timestamp() - interval '1 hour') as outflow
   from review_queue q where q.site_id = $1 and ($2::uuid[] is null or q.id = any ($2)) and q.archived_at is null order by q.is_default desc, q.name`,
)

/** Review queues and rules as routing reads them, and what waits in them. */
@Injectable()
export class ReviewQueueRepository {
  constructor(private readonly database: Database) {}

  /** Every queue of the site as routing needs it. */
  async listForRouting(siteId: SiteId, tx?: Tx): Promise<RoutingQueue[]> {
    const rows = await (tx ?? this.database).query(listRouting, [siteId])
    return rows.map((row) => ({
      id: row.id,
      isDefault: row.is_default,
      dueSecByTier: row.due_sec_by_tier,
      skills: row.skills,
      languages: row.languages,
      calendar: row.calendar,
      businessTiers: row.business_tiers,
    }))
  }

  /** Enabled rules in order, with the version of the set. */
  async listRules(siteId: SiteId, tx?: Tx): Promise<{ version: number; rules: RoutingRule[] }> {
    const rows = await (tx ?? this.database).query(listRules, [siteId])
    const rules = rows.flatMap(({ id, predicate, queue_id, tier }) =>
      id === null ? [] : [{ id, predicate, queueId: queue_id, tier }],
    )
    return { version: rows[0]?.version ?? 1, rules }
  }

  /** Queues this reviewer is a member of. */
  async listMemberships(siteId: SiteId, userId: UserId): Promise<string[]> {
    return (await this.database.query(listMemberships, [siteId, userId])).map((row) => row.queue_id)
  }

  async listIds(siteId: SiteId): Promise<string[]> {
    return (await this.database.query(listIds, [siteId])).map((row) => row.id)
  }

  /** What waits in the queues; null asks for all of them. */
  async listOverview(siteId: SiteId, queueIds: readonly string[] | null): Promise<QueueOverview[]> {
    const rows = await this.database.query(listOverview, [siteId, queueIds])
    return rows.map(({ is_default, oldest_due_at, ...row }) => ({
      ...row,
      isDefault: is_default,
      oldestDueAt: oldest_due_at,
    }))
  }
}
