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

/** A queue as the database has it for routing. */
export interface RoutingQueueRow {
  id: string
  is_default: boolean
  due_sec_by_tier: number[]
  skills: string[]
  languages: string[]
  calendar: WorkingCalendar | null
  business_tiers: number[]
}

/** An enabled rule with the version of its set; a set without rules is one row without an id. */
export interface RuleRow {
  id: string | null
  predicate: RoutingPredicate
  queue_id: string
  tier: number | null
  version: number
}

/** Value: site. Shared with the statement that reads a case along with them. */
export const routingQueuesText =
  'select id, is_default, due_sec_by_tier, skills, languages, calendar, business_tiers from review_queue where site_id = $1 and archived_at is null'
/** Value: site. In order. */
export const rulesText = `select r.id, r.predicate, r.queue_id, r.tier, s.rule_set_version as version from site s
   left join routing_rule r on r.site_id = s.id and r.enabled where s.id = $1 order by r.ordinal`

const listRouting = statement<RoutingQueueRow>('reviewing.list-routing-queues', routingQueuesText)
const listRules = statement<RuleRow>('reviewing.list-rules', rulesText)

const listMemberships = statement<{ queue_id: string; is_skilled: boolean }>(
  'reviewing.list-memberships',
  `select m.queue_id, q.skills <@ v.skills as is_skilled from review_queue_member m
   join review_queue q on q.site_id = m.site_id and q.id = m.queue_id
   join reviewer v on v.site_id = m.site_id and v.user_id = m.user_id where m.site_id = $1 and m.user_id = $2`,
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
  // Each count is made once for all queues. The beginning of the statement, unlike the clock, can be looked up in an index.
  `with waiting as (
     select k.queue_id, count(*)::int as depth, min(k.due_at) as oldest_due_at from moderation_case k
     where k.site_id = $1 and k.state = 'queued' group by k.queue_id
   ), held as (
     select k.queue_id, count(*)::int as claimed from moderation_case k
     where k.site_id = $1 and k.state = 'claimed' group by k.queue_id
   ), flow as (
     select k.queue_id, count(*) filter (where e.type = 'queued')::int as inflow, count(*) filter (where e.type = 'decided')::int as outflow
     from case_event e join moderation_case k on k.site_id = e.site_id and k.id = e.case_id
     where e.site_id = $1 and e.type in ('queued', 'decided') and e.at > statement_timestamp() - interval '1 hour' group by k.queue_id
   )
   select q.id, q.name, q.is_default, coalesce(w.depth, 0) as depth, coalesce(h.claimed, 0) as claimed, w.oldest_due_at,
     coalesce(f.inflow, 0) as inflow, coalesce(f.outflow, 0) as outflow
   from review_queue q left join waiting w on w.queue_id = q.id left join held h on h.queue_id = q.id left join flow f on f.queue_id = q.id
   where q.site_id = $1 and ($2::uuid[] is null or q.id = any ($2)) and q.archived_at is null order by q.is_default desc, q.name`,
)

/** The rules in force, in order. */
export interface RuleSet {
  version: number
  rules: RoutingRule[]
}

/** Review queues and rules as routing reads them, and what waits in them. */
@Injectable()
export class ReviewQueueRepository {
  constructor(private readonly database: Database) {}

  /** Every queue of the site as routing needs it. */
  async listForRouting(siteId: SiteId, tx?: Tx): Promise<RoutingQueue[]> {
    return (await (tx ?? this.database).query(listRouting, [siteId])).map(toRoutingQueue)
  }

  /** Enabled rules in order, with the version of the set. */
  async listRules(siteId: SiteId, tx?: Tx): Promise<RuleSet> {
    return toRuleSet(await (tx ?? this.database).query(listRules, [siteId]))
  }

  /** Queues this reviewer is a member of, and whether the reviewer has what each of them asks for. */
  async listMemberships(siteId: SiteId, userId: UserId): Promise<{ queueId: string; isSkilled: boolean }[]> {
    const rows = await this.database.query(listMemberships, [siteId, userId])
    return rows.map(({ queue_id, is_skilled }) => ({ queueId: queue_id, isSkilled: is_skilled }))
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

export function toRoutingQueue(row: RoutingQueueRow): RoutingQueue {
  return {
    id: row.id,
    isDefault: row.is_default,
    dueSecByTier: row.due_sec_by_tier,
    skills: row.skills,
    languages: row.languages,
    calendar: row.calendar,
    businessTiers: row.business_tiers,
  }
}

export function toRuleSet(rows: readonly RuleRow[]): RuleSet {
  const rules = rows.flatMap(({ id, predicate, queue_id, tier }) =>
    id === null ? [] : [{ id, predicate, queueId: queue_id, tier }],
  )
  return { version: rows[0]?.version ?? 1, rules }
}
