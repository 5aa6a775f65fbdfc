import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { SecondReviewId, SiteId, ThreadKey, UserId } from '@moderato/kernel'
import type { ReportCategory } from '@moderato/contracts'
import type { BlindCase, SecondReviewDepth } from '../domain/second-review.js'

interface BlindRow {
  id: SecondReviewId
  queue_id: string
  queue_name: string
  text: string | null
  content_version: number
  language: string | null
  categories: ReportCategory[]
  author_name: string
  thread_key: ThreadKey
  title: string | null
  url: string | null
  section: string | null
  reply_to: string | null
  reports: { seq: number; category: ReportCategory; reason: string | null; at: string }[]
  lease_token: string
  lease_expires_at: Date
}

// What the first reviewer had on screen: no later report, and nothing that came of the decision.
const find = statement<BlindRow>(
  'quality.find-blind-case',
  `select r.id, r.queue_id, q.name as queue_name, r.content_snapshot as text, r.content_version, k.language, r.categories,
     a.name as author_name, t.key as thread_key, t.title, t.url, t.section, r.lease_token, r.lease_expires_at,
     (select p.body from comment c join comment p on p.site_id = c.site_id and p.id = c.parent_id and p.status = 'published'
       where c.site_id = r.site_id and c.id = r.comment_id) as reply_to,
     (select coalesce(jsonb_agg(jsonb_build_object('seq', p.seq, 'category', p.category, 'reason', p.reason, 'at', p.created_at)
         order by p.seq), '[]')
       from (select * from report p where p.site_id = r.site_id and p.case_id = r.case_id and p.seq <= r.covers_report_seq
         order by p.seq limit 200) p) as reports
   from second_review r
   join moderation_case k on k.site_id = r.site_id and k.id = r.case_id
   join review_queue q on q.site_id = r.site_id and q.id = r.queue_id
   join thread t on t.site_id = k.site_id and t.id = k.thread_id
   join site_user a on a.site_id = r.site_id and a.id = r.author_id
   where r.site_id = $1 and r.id = $2 and r.state = 'claimed' and r.lease_holder_id = $3`,
)

const countOpen = statement<{ id: string; name: string; waiting: number; claimed: number }>(
  'quality.count-open-second-reviews',
  `select q.id, q.name, count(*) filter (where r.state = 'waiting' or r.lease_expires_at <= clock_timestamp())::int as waiting,
     count(*) filter (where r.state = 'claimed' and r.lease_expires_at > clock_timestamp())::int as claimed
   from second_review r join review_queue q on q.site_id = r.site_id and q.id = r.queue_id
   where r.site_id = $1 and r.state in ('waiting', 'claimed') and r.queue_id = any ($3::uuid[]) and r.first_decider_id <> $2
     and r.author_id <> $2 and not $2 = any (r.skipped_by)
     and not exists (select from report p where p.site_id = $1 and p.comment_id = r.comment_id and p.reporter_id = $2)
     and not exists (select from decision d where d.site_id = $1 and d.case_id = r.case_id and d.decided_by = $2)
   group by q.id, q.name order by q.name`,
)

const findHeld = statement<{ id: SecondReviewId }>(
  'quality.find-held-second-review',
  `select id from second_review
   where site_id = $1 and lease_holder_id = $2 and state = 'claimed' and lease_expires_at > clock_timestamp()`,
)

/** Second reviews as whoever makes one may see them. */
@Injectable()
export class BlindCaseRepository {
  constructor(private readonly database: Database) {}

  /** What this reviewer holds; null for anything else. */
  async find(siteId: SiteId, id: SecondReviewId, holderId: UserId, tx?: Tx): Promise<BlindCase | null> {
    const [row] = await (tx ?? this.database).query(find, [siteId, id, holderId])
    return row === undefined ? null : toBlindCase(row)
  }

  /** What waits for this reviewer, by queue; queues without any are left out. */
  async countOpen(siteId: SiteId, reviewerId: UserId, queueIds: readonly string[]): Promise<SecondReviewDepth[]> {
    const rows = await this.database.query(countOpen, [siteId, reviewerId, queueIds])
    return rows.map(({ id, name, waiting, claimed }) => ({ queue: { id, name }, waiting, claimed }))
  }

  /** The live hold of this reviewer, or null. */
  async findHeld(siteId: SiteId, reviewerId: UserId): Promise<SecondReviewId | null> {
    return (await this.database.query(findHeld, [siteId, reviewerId]))[0]?.id ?? null
  }
}

function toBlindCase(row: BlindRow): BlindCase {
  const { id, text, language, categories, title, url, section } = row
  return {
    ...{ id, text, language, categories },
    queue: { id: row.queue_id, name: row.queue_name },
    contentVersion: row.content_version,
    authorName: row.author_name,
    thread: { key: row.thread_key, title, url, section },
    replyTo: row.reply_to,
    reports: row.reports.map(({ seq, category, reason, at }) => ({ seq, category, reason, createdAt: new Date(at) })),
    lease: { token: row.lease_token, expiresAt: row.lease_expires_at },
  }
}
