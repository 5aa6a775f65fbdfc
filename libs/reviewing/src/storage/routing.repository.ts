import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { CaseId, SiteId, UserId } from '@moderato/kernel'
import type { CaseState, ReportCategory } from '@moderato/contracts'
import type { Candidate } from '../domain/reviewer-suggestion.js'

interface SubjectRow {
  state: CaseState
  version: number
  queue_id: string | null
  tier: number
  content_snapshot: string | null
  section: string | null
  author_id: UserId
  categories: ReportCategory[]
  weights: number[]
  reporter_ids: UserId[]
}

const lockSubject = statement<Pick<SubjectRow, 'state'>>(
  'reviewing.lock-routing-subject',
  'select state from moderation_case where site_id = $1 and id = $2 for no key update',
)

const findSubject = statement<SubjectRow>(
  'reviewing.find-routing-subject',
  `select k.state, k.version, k.queue_id, k.tier, k.content_snapshot, t.section, k.author_id,
     coalesce(array_agg(distinct r.category) filter (where r.id is not null), '{}') as categories,
     coalesce(array_agg(r.weight) filter (where r.id is not null), '{}') as weights,
     coalesce(array_agg(r.reporter_id) filter (where r.id is not null), '{}') as reporter_ids
   from moderation_case k join thread t on t.site_id = k.site_id and t.id = k.thread_id
   left join report r on r.site_id = k.site_id and r.case_id = k.id
   where k.site_id = $1 and k.id = $2 group by k.site_id, k.id, t.section`,
)

const enqueue = statement<{ version: number }>(
  'reviewing.enqueue',
  `update moderation_case set state = 'queued', version = version + 1, queue_id = $3, tier = $4, score = $5, language = $6,
     due_at = created_at + make_interval(secs => $7), rule_set_version = $8, suggested_reviewer_ids = $9,
     queued_at = clock_timestamp()
   where site_id = $1 and id = $2 and state = 'open' returning version`,
)

const rescore = statement<{ version: number }>(
  'reviewing.rescore',
  `update moderation_case set tier = greatest(tier, $3::smallint), score = $4,
     due_at = least(due_at, clock_timestamp() + make_interval(secs => $5))
   where site_id = $1 and id = $2 and state in ('queued', 'claimed', 'held') returning version`,
)

const listCandidates = statement<{
  user_id: UserId
  languages: string[]
  skills: string[]
  capacity: number
  held: number
}>(
  'reviewing.list-candidates',
  `select r.user_id, r.languages, r.skills, r.capacity,
     (select count(*)::int from moderation_case k where k.site_id = r.site_id and k.lease_holder_id = r.user_id) as held
   from review_queue_member m join reviewer r on r.site_id = m.site_id and r.user_id = m.user_id
   where m.site_id = $1 and m.queue_id = $2 limit 500`,
)

/** What routing looks at. */
export interface RoutingCase {
  state: CaseState
  version: number
  queueId: string | null
  tier: number
  text: string | null
  section: string | null
  authorId: UserId
  categories: ReportCategory[]
  weights: number[]
  reporterIds: UserId[]
}

/** Where a case goes. */
export interface Placement {
  queueId: string
  tier: number
  score: number
  language: string | null
  dueSec: number
  ruleSetVersion: number
  suggestedReviewerIds: UserId[]
}

@Injectable()
export class RoutingRepository {
  /** Locks the case for this transaction and gathers what routing looks at; null for an unknown case. */
  async lockAndFind(tx: Tx, siteId: SiteId, caseId: CaseId): Promise<RoutingCase | null> {
    await tx.query(lockSubject, [siteId, caseId])
    const [row] = await tx.query(findSubject, [siteId, caseId])
    if (row === undefined) return null
    return {
      state: row.state,
      version: row.version,
      queueId: row.queue_id,
      tier: row.tier,
      text: row.content_snapshot,
      section: row.section,
      authorId: row.author_id,
      categories: row.categories,
      weights: row.weights,
      reporterIds: row.reporter_ids,
    }
  }

  /** T2. The deadline counts from the first report, however late the routing. @returns the case's new version */
  async enqueue(tx: Tx, siteId: SiteId, caseId: CaseId, place: Placement): Promise<number | null> {
    const { queueId, tier, score, language, dueSec, ruleSetVersion, suggestedReviewerIds } = place
    const values = [siteId, caseId, queueId, tier, score, language, dueSec, ruleSetVersion, suggestedReviewerIds]
    return (await tx.query(enqueue, values))[0]?.version ?? null
  }

  /** A further report moved the case up: neither tier nor deadline ever get worse. */
  async rescore(
    tx: Tx,
    siteId: SiteId,
    caseId: CaseId,
    rank: { tier: number; score: number; dueSec: number },
  ): Promise<void> {
    await tx.query(rescore, [siteId, caseId, rank.tier, rank.score, rank.dueSec])
  }

  /** Members of a queue with their load. */
  async listCandidates(tx: Tx, siteId: SiteId, queueId: string): Promise<Candidate[]> {
    const rows = await tx.query(listCandidates, [siteId, queueId])
    return rows.map(({ user_id, ...row }) => ({ id: user_id, ...row }))
  }
}
