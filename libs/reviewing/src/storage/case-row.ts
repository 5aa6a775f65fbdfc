import type { CaseId, CommentId, SiteId, ThreadId, UserId } from '@moderato/kernel'
import type { CaseState, ReportCategory } from '@moderato/contracts'
import type { ModerationCase } from '../domain/moderation-case.js'

/** A case joined with its queue and the name of its holder. */
export interface CaseRow {
  site_id: SiteId
  id: CaseId
  comment_id: CommentId
  thread_id: ThreadId
  author_id: UserId
  content_snapshot: string | null
  content_version: number
  state: CaseState
  queue_id: string | null
  queue_name: string | null
  tier: number
  score: number
  level: number
  language: string | null
  due_at: Date | null
  hold_until: Date | null
  held_by: UserId | null
  version: number
  report_count: number
  categories: ReportCategory[]
  suggested_reviewer_ids: UserId[]
  lease_holder_id: UserId | null
  lease_holder_name: string | null
  lease_token: string | null
  lease_expires_at: Date | null
  reopen_of: CaseId | null
  created_at: Date
  queued_at: Date | null
  decided_at: Date | null
}

/** Columns of {@link CaseRow}, from `moderation_case k`, `review_queue q` and `site_user h`. */
export const caseColumns = `k.site_id, k.id, k.comment_id, k.thread_id, k.author_id, k.content_snapshot, k.content_version,
  k.state, k.queue_id, q.name as queue_name, k.tier, k.score, k.level, k.language, k.due_at, k.hold_until, case when k.state = 'held' then k.held_by end as held_by, k.version,
  k.report_count, k.categories, k.suggested_reviewer_ids, k.lease_holder_id, h.name as lease_holder_name, k.lease_token,
  k.lease_expires_at, k.reopen_of, k.created_at, k.queued_at, k.decided_at`

/** Joins that {@link caseColumns} needs beside `moderation_case k`. */
export const caseJoins = `left join review_queue q on q.site_id = k.site_id and q.id = k.queue_id
  left join site_user h on h.site_id = k.site_id and h.id = k.lease_holder_id`

export function toCase(row: CaseRow): ModerationCase {
  return {
    siteId: row.site_id,
    id: row.id,
    commentId: row.comment_id,
    threadId: row.thread_id,
    authorId: row.author_id,
    contentSnapshot: row.content_snapshot,
    contentVersion: row.content_version,
    state: row.state,
    queue: row.queue_id === null ? null : { id: row.queue_id, name: row.queue_name ?? '' },
    tier: row.tier,
    score: row.score,
    level: row.level,
    language: row.language,
    dueAt: row.due_at,
    holdUntil: row.hold_until,
    heldBy: row.held_by,
    version: row.version,
    reportCount: row.report_count,
    categories: row.categories,
    suggestedReviewerIds: row.suggested_reviewer_ids,
    lease: toLease(row),
    reopenOf: row.reopen_of,
    createdAt: row.created_at,
    queuedAt: row.queued_at,
    decidedAt: row.decided_at,
  }
}

function toLease(row: CaseRow): ModerationCase['lease'] {
  const { lease_holder_id, lease_token, lease_expires_at } = row
  if (lease_holder_id === null || lease_token === null || lease_expires_at === null) return null
  return {
    holderId: lease_holder_id,
    holderName: row.lease_holder_name ?? '',
    token: lease_token,
    expiresAt: lease_expires_at,
  }
}
