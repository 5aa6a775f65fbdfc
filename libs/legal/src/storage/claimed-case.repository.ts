import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import { newId, type CaseId, type CommentId, type SiteId, type UserId } from '@moderato/kernel'
import type { Authority, CaseState } from '@moderato/contracts'

const openCase = statement<{ id: CaseId }>(
  'legal.open-case',
  `insert into moderation_case (site_id, id, comment_id, thread_id, author_id, content_snapshot, content_version, reopen_of)
   select c.site_id, $3, c.id, c.thread_id, c.author_id, c.body, c.body_version,
     (select p.id from moderation_case p where p.site_id = c.site_id and p.comment_id = c.id order by p.id desc limit 1)
   from comment c where c.site_id = $1 and c.id = $2 and c.status in ('published', 'hidden', 'removed')
   on conflict (site_id, comment_id) where state in ('open', 'queued', 'claimed', 'held') do nothing
   returning id`,
)

const lockLive = statement<{ id: CaseId; state: CaseState }>(
  'legal.lock-live-case',
  `select id, state from moderation_case
   where site_id = $1 and comment_id = $2 and state in ('open', 'queued', 'claimed', 'held') for no key update`,
)

// Whoever held it loses it: a claim of right is looked at by the senior queue, and never decided unseen.
const toSenior = statement<SeniorRow>(
  'legal.move-to-senior',
  `update moderation_case k set state = 'queued', version = k.version + 1, queue_id = q.id, tier = greatest(k.tier, q.tier),
     due_at = least(coalesce(k.due_at, 'infinity'), coalesce($3::timestamptz, 'infinity'),
       case when $3::timestamptz is null or q.tier = 3 then clock_timestamp() + make_interval(secs => q.due_sec) end),
     queued_at = coalesce(k.queued_at, clock_timestamp()), hold_until = null, held_by = null, held_at = null,
     lease_holder_id = null, lease_token = null, lease_expires_at = null
   from (select q.id, c.tier, q.due_sec_by_tier[c.tier + 1] as due_sec from review_queue q,
       (select case when $4::text = 'election-commission' then 3::smallint else 2::smallint end as tier) c
     where q.site_id = $1 and q.archived_at is null
     order by ($4::text is not null and q.takes_orders) desc, q.is_senior desc, q.is_default desc, q.id limit 1) q
   where k.site_id = $1 and k.id = $2 and k.state in ('open', 'queued', 'claimed', 'held')
   returning k.id, k.version, k.queue_id, k.author_id, k.content_version`,
)

interface SeniorRow {
  id: CaseId
  version: number
  queue_id: string
  author_id: UserId
  content_version: number
}

/** A live case at the moment a notice joins it. */
export interface LiveCase {
  caseId: CaseId
  state: CaseState
  /** It was made for this notice. */
  isNew: boolean
}

/** A case in the senior queue. */
export interface SeniorCase {
  caseId: CaseId
  version: number
  queueId: string
  authorId: UserId
  contentVersion: number
}

/** Cases that claims of right make or join. */
@Injectable()
export class ClaimedCaseRepository {
  /** The comment's live case, locked; a new one where there is none. Null when the comment cannot be claimed against. */
  async openOrLock(tx: Tx, siteId: SiteId, commentId: CommentId): Promise<LiveCase | null> {
    const [opened] = await tx.query(openCase, [siteId, commentId, newId()])
    if (opened !== undefined) return { caseId: opened.id, state: 'open', isNew: true }
    const [live] = await tx.query(lockLive, [siteId, commentId])
    return live === undefined ? null : { caseId: live.id, state: live.state, isNew: false }
  }

  /**
   * Puts the case into the senior queue, an order into the queue for orders, tier 2 at least; due by the authority's clock,
   * or the queue's where there is none. What an election commission asks for is of tier 3 and due by the nearer of both.
   */
  async moveToSenior(
    tx: Tx,
    siteId: SiteId,
    caseId: CaseId,
    order: { dueAt: Date | null; authority: Authority | null },
  ): Promise<SeniorCase> {
    const [row] = await tx.query(toSenior, [siteId, caseId, order.dueAt, order.authority])
    if (row === undefined) throw new Error('the site has no review queue')
    const { id, version, queue_id, author_id, content_version } = row
    return { caseId: id, version, queueId: queue_id, authorId: author_id, contentVersion: content_version }
  }
}
