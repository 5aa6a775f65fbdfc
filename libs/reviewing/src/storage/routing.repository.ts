import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CaseId, SiteId, UserId } from '@moderato/kernel'
import type { CaseState, ReportCategory } from '@moderato/contracts'
import type { Witness } from '@moderato/reports'
import type { AuthorStanding, RoutingQueue } from '../domain/routing.js'
import type { RoutingFacts } from '../domain/routing-subject.js'
import type { WorkingCalendar } from '../domain/working-calendar.js'
import type { Candidate } from '../domain/reviewer-suggestion.js'
import {
  routingQueuesText,
  rulesText,
  toRoutingQueue,
  toRuleSet,
  type RoutingQueueRow,
  type RuleRow,
  type RuleSet,
} from './review-queue.repository.js'

interface SubjectRow {
  id: CaseId
  author: AuthorStanding
  state: CaseState
  version: number
  queue_id: string | null
  tier: number
  content_snapshot: string | null
  section: string | null
  author_id: UserId
  created_at: Date
  now: Date
  categories: ReportCategory[]
  witnesses: Witness[]
  reporter_ids: UserId[]
  report_count: number
  is_bound: boolean
}

const lockSubject = statement<Pick<SubjectRow, 'state'>>(
  'reviewing.lock-routing-subject',
  'select state from moderation_case where site_id = $1 and id = $2 for no key update',
)

const factColumns = `k.state, k.version, k.queue_id, k.tier, k.content_snapshot, t.section, k.author_id, k.created_at,
     k.report_count, clock_timestamp() as now,
     case when exists (select from measure m where m.site_id = k.site_id and m.user_id = k.author_id and m.lifted_at is null) then 'sanctioned'
       when u.created_at > clock_timestamp() - interval '24 hours' then 'new' else 'regular' end as author,
     coalesce(array_agg(distinct r.category) filter (where r.id is not null), '{}') as categories,
     coalesce(jsonb_agg(jsonb_build_object('weight', r.weight, 'isNewcomer', r.created_at < p.created_at + interval '24 hours',
       'origin', encode(o.address_hash, 'hex'), 'atMs', extract(epoch from r.created_at) * 1000)) filter (where r.id is not null), '[]')
       as witnesses,
     coalesce(array_agg(r.reporter_id) filter (where r.id is not null), '{}') as reporter_ids,
     exists (select from legal_notice n where n.site_id = k.site_id and n.case_id = k.id)
       or (k.level > 0 and exists (select from review_queue b where b.site_id = k.site_id and b.id = k.queue_id and b.is_senior)) as is_bound`

const factJoins = `join thread t on t.site_id = k.site_id and t.id = k.thread_id
   join site_user u on u.site_id = k.site_id and u.id = k.author_id
   left join report r on r.site_id = k.site_id and r.case_id = k.id
   left join site_user p on p.site_id = r.site_id and p.id = r.reporter_id
   left join report_origin o on o.site_id = r.site_id and o.report_id = r.id`

const findSubject = statement<SubjectRow>(
  'reviewing.find-routing-subject',
  `select k.id, ${factColumns} from moderation_case k ${factJoins}
   where k.site_id = $1 and k.id = $2 group by k.site_id, k.id, t.section, u.created_at`,
)

// With everything its route depends on, because each trip to the database is a part of the reader's wait for a reviewer.
const look = statement<SubjectRow & { queues: RoutingQueueRow[]; rules: RuleRow[] }>(
  'reviewing.look-at-case',
  `select k.id, ${factColumns},
     (select coalesce(json_agg(q), '[]') from (${routingQueuesText}) q) as queues,
     (select coalesce(json_agg(r), '[]') from (${rulesText}) r) as rules
   from moderation_case k ${factJoins}
   where k.site_id = $1 and k.id = $2 group by k.site_id, k.id, t.section, u.created_at`,
)

const listRecent = statement<SubjectRow>(
  'reviewing.list-recent-subjects',
  `with recent as materialized (
     select * from moderation_case where site_id = $1 and content_snapshot is not null order by id desc limit $2
   )
   select k.id, ${factColumns} from recent k ${factJoins}
   group by k.site_id, k.id, k.state, k.version, k.queue_id, k.tier, k.level, k.content_snapshot, k.author_id, k.created_at,
     k.report_count, t.section, u.created_at
   order by k.id desc`,
)

const remember = statement<never>(
  'reviewing.remember-rules',
  `update moderation_case set rule_set_version = $3
   where site_id = $1 and id = $2 and rule_set_version is distinct from $3`,
)

const enqueue = statement<{ version: number }>(
  'reviewing.enqueue',
  `with queued as (
     update moderation_case set state = 'queued', version = version + 1, queue_id = $3, tier = $4, score = $5, language = $6,
       due_at = $7, rule_set_version = $8, suggested_reviewer_ids = $9, queued_at = clock_timestamp()
     where site_id = $1 and id = $2 and state = 'open' returning version
   ), event as (
     insert into case_event (site_id, case_id, seq, type, actor_kind, actor_id, from_state, to_state, data)
     select $1, $2, version, 'queued', 'system', null, 'open', 'queued', $10 from queued
   )
   select version from queued`,
)

// What was computed from fewer reports than there are by now is dropped: the latest of them has a job of its own.
const rescore = statement<never>(
  'reviewing.rescore',
  `update moderation_case set tier = greatest(tier, $3::smallint), score = $4, due_at = least(due_at, $5)
   where site_id = $1 and id = $2 and state in ('queued', 'claimed', 'held') and report_count = $6
     and (tier < $3::smallint or score <> $4::real or due_at > $5::timestamptz)`,
)

const listCandidates = statement<{
  user_id: UserId
  languages: string[]
  skills: string[]
  capacity: number
  working_hours: WorkingCalendar | null
  held: number
}>(
  'reviewing.list-candidates',
  `select r.user_id, r.languages, r.skills, r.capacity, r.working_hours,
     (select count(*)::int from moderation_case k where k.site_id = r.site_id and k.lease_holder_id = r.user_id) as held
   from review_queue_member m join reviewer r on r.site_id = m.site_id and r.user_id = m.user_id
   where m.site_id = $1 and m.queue_id = $2 limit 500`,
)

/** What routing looks at. */
export interface RoutingCase extends RoutingFacts {
  id: CaseId
  state: CaseState
  version: number
  queueId: string | null
  tier: number
  authorId: UserId
  createdAt: Date
  /** Reports the facts were computed from. */
  reportCount: number
  /** The database's time of the look. */
  now: Date
  reporterIds: UserId[]
  /** A claim of right or an escalation put it where it is, which no rule undoes. */
  isBound: boolean
}

/** Where a case goes. */
export interface Placement {
  queueId: string
  tier: number
  score: number
  language: string | null
  dueAt: Date
  ruleSetVersion: number
  /** The rule that applied; null for the default queue. */
  ruleId: string | null
  suggestedReviewerIds: UserId[]
}

/** A case and what its route depends on, read at one moment. */
export interface RoutingLook {
  subject: RoutingCase
  queues: RoutingQueue[]
  ruleSet: RuleSet
}

/** Cases as routing sees them, and where it puts them. */
@Injectable()
export class RoutingRepository {
  constructor(private readonly database: Database) {}

  /** Locks the case for this transaction and gathers what routing looks at; null for an unknown case. */
  async lockAndFind(tx: Tx, siteId: SiteId, caseId: CaseId): Promise<RoutingCase | null> {
    await tx.query(lockSubject, [siteId, caseId])
    const [row] = await tx.query(findSubject, [siteId, caseId])
    return row === undefined ? null : toRoutingCase(row)
  }

  /** As {@link lockAndFind} without a lock, with queues and rules of the site; null for an unknown case. */
  async look(siteId: SiteId, caseId: CaseId): Promise<RoutingLook | null> {
    const [row] = await this.database.query(look, [siteId, caseId])
    if (row === undefined) return null
    return { subject: toRoutingCase(row), queues: row.queues.map(toRoutingQueue), ruleSet: toRuleSet(row.rules) }
  }

  /** The newest cases of the site, whatever became of them; none whose text was erased. */
  async listRecent(siteId: SiteId, limit: number): Promise<RoutingCase[]> {
    return (await this.database.query(listRecent, [siteId, limit])).map(toRoutingCase)
  }

  /** The rules leave the case where it is. */
  async remember(tx: Tx, siteId: SiteId, caseId: CaseId, ruleSetVersion: number): Promise<void> {
    await tx.query(remember, [siteId, caseId, ruleSetVersion])
  }

  /**
   * T2 with its audit row. The deadline counts from the first report, however late the routing.
   *
   * @returns the case's new version; null when it is no longer open
   */
  async enqueue(siteId: SiteId, caseId: CaseId, place: Placement): Promise<number | null> {
    const { queueId, tier, score, language, dueAt, ruleSetVersion, ruleId, suggestedReviewerIds } = place
    const data = { queueId, tier, ruleId, ruleSetVersion }
    const values = [siteId, caseId, queueId, tier, score, language, dueAt, ruleSetVersion, suggestedReviewerIds, data]
    return (await this.database.query(enqueue, values))[0]?.version ?? null
  }

  /** A further report moved the case up: neither tier nor deadline ever get worse. */
  async rescore(
    siteId: SiteId,
    caseId: CaseId,
    rank: { tier: number; score: number; dueAt: Date; reportCount: number },
  ): Promise<void> {
    await this.database.query(rescore, [siteId, caseId, rank.tier, rank.score, rank.dueAt, rank.reportCount])
  }

  /** Members of a queue with their load. */
  async listCandidates(siteId: SiteId, queueId: string): Promise<Candidate[]> {
    const rows = await this.database.query(listCandidates, [siteId, queueId])
    return rows.map(({ user_id, working_hours, ...row }) => ({ id: user_id, workingHours: working_hours, ...row }))
  }
}

function toRoutingCase(row: SubjectRow): RoutingCase {
  const { id, state, version, tier, section, author, categories, witnesses, now } = row
  return {
    ...{ id, state, version, tier, section, author, categories, witnesses, now },
    queueId: row.queue_id,
    text: row.content_snapshot,
    authorId: row.author_id,
    createdAt: row.created_at,
    reportCount: row.report_count,
    reporterIds: row.reporter_ids,
    isBound: row.is_bound,
  }
}
