import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import { defaultSiteSettings } from '@moderato/contracts'

const findShare = statement<{ share: number | null }>(
  'quality.find-share',
  `select max(coalesce(q.second_review_share, (s.settings ->> 'secondReviewShare')::real, $3)) as share
   from site s join review_queue q on q.site_id = s.id where s.id = $1 and q.id = any ($2::uuid[])`,
)

// The newest decisions alone are read: ids are in the order of time.
const countSince = statement<{ n: number }>(
  'quality.count-decisions-since-opinion',
  `select count(*)::int as n from (
     select d.created_at from decision d where d.site_id = $1 and d.decided_by = $2 order by d.id desc limit $3
   ) newest
   where newest.created_at > coalesce((select max(r.decided_at) from second_review r
     where r.site_id = $1 and r.reviewer_id = $2 and r.decided_at > clock_timestamp() - interval '7 days'), '-infinity')`,
)

/** How far a reviewer is from the next second opinion. */
@Injectable()
export class PaceRepository {
  constructor(private readonly database: Database) {}

  /** The greatest share of the queues; 0 for no queue. */
  async share(siteId: SiteId, queueIds: readonly string[]): Promise<number> {
    const values = [siteId, queueIds, defaultSiteSettings.secondReviewShare]
    return (await this.database.query(findShare, values))[0]?.share ?? 0
  }

  /** Decisions the reviewer made since their last second opinion, counted up to a number. */
  async decisionsSinceOpinion(siteId: SiteId, reviewerId: UserId, atMost: number): Promise<number> {
    return (await this.database.query(countSince, [siteId, reviewerId, atMost]))[0]?.n ?? 0
  }
}
