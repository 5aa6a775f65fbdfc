import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { CaseId, CommentId, SiteId, UserId } from '@moderato/kernel'
import type { CaseState, DecisionOutcome, ReportCategory } from '@moderato/contracts'
import type { SimilarCase } from '../domain/judgement.js'

const list = statement<{
  id: CaseId
  comment_id: CommentId
  likeness: SimilarCase['likeness']
  state: CaseState
  categories: ReportCategory[]
  outcome: DecisionOutcome | null
  body: string | null
  author_id: UserId
  author_name: string
  created_at: Date
}>(
  'dossiers.list-similar-cases',
  `with subject as materialized (
     select k.id, k.comment_id, k.author_id, k.categories, t.fingerprint from moderation_case k
     left join case_text t on t.site_id = k.site_id and t.case_id = k.id where k.site_id = $1 and k.id = $2
   ), alike as materialized (
     (select t.case_id as id, 'same-text' as likeness from subject s join case_text t on t.site_id = $1 and t.fingerprint = s.fingerprint
       where t.case_id <> s.id order by t.case_id desc limit $4)
     union all
     (select recent.id, 'same-author' from subject s cross join lateral (
         select k.id, k.categories from moderation_case k where k.site_id = $1 and k.author_id = s.author_id and k.id <> s.id
         order by k.id desc limit 50) recent
       where recent.categories && s.categories order by recent.id desc limit $4)
   ), once as (select id, max(likeness) as likeness from alike group by id)
   select k.id, k.comment_id, o.likeness, k.state, k.categories, d.outcome, k.content_snapshot as body, k.author_id,
     u.name as author_name, k.created_at
   from once o join moderation_case k on k.site_id = $1 and k.id = o.id
   join site_user u on u.site_id = k.site_id and u.id = k.author_id
   left join decision d on d.site_id = k.site_id and d.case_id = k.id and d.effective
   where $3::uuid[] is null or k.queue_id = any ($3)
   order by o.likeness desc, k.id desc limit $4`,
)

@Injectable()
export class SimilarCaseRepository {
  constructor(private readonly database: Database) {}

  /** Same text first, then same author, newest first. @param queueIds - null for every queue */
  async list(
    siteId: SiteId,
    caseId: CaseId,
    queueIds: readonly string[] | null,
    limit: number,
  ): Promise<SimilarCase[]> {
    const rows = await this.database.query(list, [siteId, caseId, queueIds, limit])
    return rows.map(({ id, likeness, state, categories, outcome, body, ...row }) => ({
      ...{ id, likeness, state, categories, outcome, body, commentId: row.comment_id, createdAt: row.created_at },
      author: { id: row.author_id, name: row.author_name },
    }))
  }
}
