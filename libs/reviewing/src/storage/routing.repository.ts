import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CaseId, SiteId, UserId } from '@moderato/kernel'
import type { CaseState, ReportCategory } from '@moderato/contracts'
import type { AuthorStanding } from '../domain/routing.js'
import type { RoutingFacts } from '../domain/routing-subject.js'
import type { WorkingCalendar } from '../domain/working-calendar.js'
import type { Candidate } from '../domain/reviewer-suggestion.js'

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
  weights: number[]
  reporter_ids: UserId[]
}

const lockSubject = statement<Pick<SubjectRow, 'state'>>(
  'reviewing.lock-routing-subject',
  'select state from moderation_case where site_id = $1 and id = $2 for no key update',
)

const factColumns = `k.state, k.version, k.queue_id, k.tier, k.content_snapshot, t.section, k.author_id, k.created_at,
     clock_timestamp() as now,
     case when exists (select from measure m where m.site_id = k.site_id and m.user_id = k.author_id and m.lifted_at is null) then 'sanctioned'
       when u.created_at > clock_timestamp() - interval '24 hours' then 'new' else 'regular' end as author,
     coalesce(array_agg(distinct r.category) filter (where r.id is not null), '{}') as categories,
     coalesce(array_agg(r.weight) filter (where r.id is not null), '{}') as weights,
     coalesce(array_agg(r.reporter_id) filter (where r.id is not null), '{}') as reporter_ids`

const factJoins = `join thread t on t.site_id = k.site_id and t.id = k.thread_id
   join site_user u on u.site_id = k.site_id and u.id = k.author_id
   left join report r on r.site_id = k.site_id and r.case_id = k.id`

const findSubject = statement<SubjectRow>(
  'reviewing.find-routing-subject',
  `select k.id, ${factColumns} from moderation_case k ${factJoins}
   where k.site_id = $1 and k.id = $2 group by k.site_id, k.id, t.section, u.created_at`,
)

const listRecent = statement<SubjectRow>(
  'reviewing.list-recent-subjects',
  `with recent as materialized (
     select * from moderation_case where site_id = $1 and content_snapshot is not null order by id desc limit $2
   )
   select k.id, ${factColumns} from recent k ${factJoins}
   group by k.site_id, k.id, k.state, k.version, k.queue_id, k.tier, k.content_snapshot, k.author_id, k.created_at, t.section,
     u.created_at
   order by k.id desc`,
)

const remember = statement<never>(
  'reviewing.remember-rules',
  `update moderation_case set rule_set_version = $3
   where site_id = $1 and id = $2 and rule_set_version is distinct from $3`,
)

const enqueue = statement<{ version: number }>(
  'reviewing.enqueue',
  `update moderation_case set state = 'queued', version = version + 1, queue_id = $3, tier = $4, score = $5, language = $6,
     due_at = $7, rule_set_version = $8, suggested_reviewer_ids = $9,
     queued_at = clock_timestamp()
   where site_id = $1 and id = $2 and state = 'open' returning version`,
)

const rescore = statement<{ version: number }>(
  'reviewing.rescore',
  `update moderation_case set tier = greatest(tier, $3::smallint), score = $4,
     due_at = least(due_at, $5)
   where site_id = $1 and id = $2 and state in ('queued', 'claimed', 'held') returning version`,
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
  /** The database's time of the look. */
  now: Date
  reporterIds: UserId[]
}

/** Where a case goes. */
export interface Placement {
  queueId: string
  tier: number
  score: number
  language: string | null
  dueAt: Date
  ruleSetVersion: number
  suggestedReviewerIds: UserId[]
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

  /** The newest cases of the site, whatever became of them; none whose text was erased. */
  async listRecent(siteId: SiteId, limit: number): Promise<RoutingCase[]> {
    return (await this.database.query(listRecent, [siteId, limit])).map(toRoutingCase)
  }

  /** The rules leave the case where it is. */
  async remember(tx: Tx, siteId: SiteId, caseId: CaseId, ruleSetVersion: number): Promise<void> {
    await tx.query(remember, [siteId, caseId, ruleSetVersion])
  }

  /** T2. The deadline counts from the first report, however late the routing. @returns the case's new version */
  async enqueue(tx: Tx, siteId: SiteId, caseId: CaseId, place: Placement): Promise<number | null> {
    const { queueId, tier, score, language, dueAt, ruleSetVersion, suggestedReviewerIds } = place
    const values = [siteId, caseId, queueId, tier, score, language, dueAt, ruleSetVersion, suggestedReviewerIds]
    return (await tx.query(enqueue, values))[0]?.version ?? null
  }

  /** A further report moved the case up: neither tier nor deadline ever get worse. */
  async rescore(
    tx: Tx,
    siteId: SiteId,
    caseId: CaseId,
    rank: { tier: number; score: number; dueAt: Date },
  ): Promise<void> {
    await tx.query(rescore, [siteId, caseId, rank.tier, rank.score, rank.dueAt])
  }

  /** Members of a queue with their load. */
  async listCandidates(tx: Tx, siteId: SiteId, queueId: string): Promise<Candidate[]> {
    const rows = await tx.query(listCandidates, [siteId, queueId])
    return rows.map(({ user_id, working_hours, ...row }) => ({ id: user_id, workingHours: working_hours, ...row }))
  }
}

function toRoutingCase(row: SubjectRow): RoutingCase {
  const { id, state, version, tier, section, author, categories, weights, now } = row
  return {
    ...{ id, state, version, tier, section, author, categories, weights, now },
    queueId: row.queue_id,
    text: row.content_snapshot,
    authorId: row.author_id,
    createdAt: row.created_at,
    reporterIds: row.reporter_ids,
  }
}
