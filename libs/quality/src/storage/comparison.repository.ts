import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { CaseId, CommentId, DecisionId, SecondReviewId, SiteId, UserId } from '@moderato/kernel'
import type { DecisionGround, DecisionOutcome, ReportCategory } from '@moderato/contracts'
import type { ComparedState, Comparison, Opinion, Resolution } from '../domain/second-review.js'

interface OpinionRow extends Record<'outcome' | 'ground' | 'policy_code', string> {
  outcome: DecisionOutcome
  ground: DecisionGround
  policy_version: number
  explanation: string | null
  by_id: UserId
  by_name: string
  at: string
}

interface ComparisonRow {
  id: SecondReviewId
  case_id: CaseId
  comment_id: CommentId
  decision_id: DecisionId
  queue_id: string
  queue_name: string
  categories: ReportCategory[]
  text: string | null
  state: ComparedState
  in_force: boolean
  first: OpinionRow
  second: OpinionRow
  resolution: Resolution | null
  resolved_by: UserId | null
  resolved_at: Date | null
}

const opinionOf = (row: string, by: string, at: string) =>
  `jsonb_build_object('outcome', ${row}.outcome, 'ground', ${row}.ground, 'policy_code', ${row}.policy_code, 'policy_version',
     ${row}.policy_version, 'explanation', ${row}.explanation, 'by_id', ${by}.id, 'by_name', ${by}.name, 'at', ${row}.${at})`

const select = `select r.id, r.case_id, r.comment_id, r.decision_id, r.queue_id, q.name as queue_name, r.categories,
     r.content_snapshot as text, r.state, d.effective as in_force, r.resolution, r.resolved_by, r.resolved_at,
     ${opinionOf('d', 'f', 'created_at')} as first, ${opinionOf('r', 's', 'decided_at')} as second
   from second_review r
   join decision d on d.site_id = r.site_id and d.id = r.decision_id
   join review_queue q on q.site_id = r.site_id and q.id = r.queue_id
   join site_user f on f.site_id = r.site_id and f.id = d.decided_by
   join site_user s on s.site_id = r.site_id and s.id = r.reviewer_id`

const list = statement<ComparisonRow>(
  'quality.list-comparisons',
  `${select} where r.site_id = $1 and r.state = $2 and r.id < $3 and ($4::uuid is null or r.queue_id = $4)
     and ($5::boolean is null or (r.resolution is not null) = $5)
   order by r.id desc limit $6`,
)

const find = statement<ComparisonRow>('quality.find-comparison', `${select} where r.site_id = $1 and r.id = $2`)

/** Which comparisons to list; null members do not narrow. */
export interface ComparisonFilter {
  state: ComparedState
  queueId: string | null
  isResolved: boolean | null
}

/** Both opinions beside each other, for leads. */
@Injectable()
export class ComparisonRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async list(
    siteId: SiteId,
    { state, queueId, isResolved }: ComparisonFilter,
    page: { before: SecondReviewId; limit: number },
  ): Promise<Comparison[]> {
    const values = [siteId, state, page.before, queueId, isResolved, page.limit]
    return (await this.database.query(list, values)).map(toComparison)
  }

  /** Null where there is no second opinion, or none yet. */
  async find(siteId: SiteId, id: SecondReviewId): Promise<Comparison | null> {
    const [row] = await this.database.query(find, [siteId, id])
    return row === undefined ? null : toComparison(row)
  }
}

function toComparison(row: ComparisonRow): Comparison {
  const { id, categories, text, state, resolution, resolved_by, resolved_at } = row
  const isResolved = resolution !== null && resolved_by !== null && resolved_at !== null
  return {
    ...{ id, categories, text, state },
    caseId: row.case_id,
    commentId: row.comment_id,
    decisionId: row.decision_id,
    queue: { id: row.queue_id, name: row.queue_name },
    first: toOpinion(row.first),
    second: toOpinion(row.second),
    isInForce: row.in_force,
    resolution: isResolved ? { kind: resolution, by: resolved_by, at: resolved_at } : null,
  }
}

function toOpinion(row: OpinionRow): Opinion & { by: { id: UserId; name: string }; at: Date } {
  const { outcome, ground, policy_code, policy_version, explanation, by_id, by_name, at } = row
  const opinion = { outcome, ground, policyCode: policy_code, policyVersion: policy_version, explanation }
  return { ...opinion, by: { id: by_id, name: by_name }, at: new Date(at) }
}
