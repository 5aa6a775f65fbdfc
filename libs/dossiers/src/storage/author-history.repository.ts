import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import type { DecisionOutcome } from '@moderato/contracts'

/** What was said about an author's comments so far. */
export interface AuthorHistory {
  reportsReceived: number
  /** Decisions in force by outcome. */
  decisions: Record<DecisionOutcome, number>
  /** Cases that still wait, this one included. */
  liveCases: number
}

const find = statement<{ reports: number; dismissed: number; hidden: number; removed: number; live: number }>(
  'dossiers.find-author-history',
  `select coalesce(sum(k.report_count), 0)::int as reports,
     (count(*) filter (where d.outcome = 'dismiss'))::int as dismissed, (count(*) filter (where d.outcome = 'hide'))::int as hidden,
     (count(*) filter (where d.outcome = 'remove'))::int as removed,
     (count(*) filter (where k.state in ('open', 'queued', 'claimed', 'held')))::int as live
   from (select k.site_id, k.id, k.report_count, k.state from moderation_case k where k.site_id = $1 and k.author_id = $2
     order by k.id desc limit 2000) k
   left join decision d on d.site_id = k.site_id and d.case_id = k.id and d.effective`,
)

@Injectable()
export class AuthorHistoryRepository {
  constructor(private readonly database: Database) {}

  /** Counted over the author's last 2,000 cases. */
  async find(siteId: SiteId, authorId: UserId): Promise<AuthorHistory> {
    const [row] = await this.database.query(find, [siteId, authorId])
    const { reports = 0, dismissed = 0, hidden = 0, removed = 0, live = 0 } = row ?? {}
    const decisions = { dismiss: dismissed, hide: hidden, remove: removed }
    return { reportsReceived: reports, decisions, liveCases: live }
  }
}
