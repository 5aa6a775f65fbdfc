import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import type { CommentId, SiteId, ThreadKey, UserId } from '@moderato/kernel'
import type { CommentStatus } from '@moderato/contracts'

interface VisibilityRow {
  old_status: CommentStatus
  new_status: CommentStatus
  was_shown: boolean
  thread_key: ThreadKey
  parent_id: CommentId | null
  author_id: UserId
  comment_count: number
}

/** Whether comment `c` waits for a reviewer: held, and no decision that stands covers the held text. */
export const heldCondition = `c.held_version is not null and not exists (
  select from moderation_case k join decision d on d.site_id = k.site_id and d.case_id = k.id and d.effective
  where k.site_id = c.site_id and k.comment_id = c.id and d.content_version >= c.held_version)`

// The status follows from facts that are kept anyway (deletion, active measures, review before publication), so that
// lifting a measure restores exactly what was there before it. Counters move with it.
const refresh = statement<VisibilityRow>(
  'comments.refresh-visibility',
  `with active as (
     select array_agg(m.kind) as kinds from measure m
     where m.site_id = $1 and m.comment_id = $2 and m.lifted_at is null and m.starts_at <= clock_timestamp()
       and (m.ends_at is null or m.ends_at > clock_timestamp())
   ), derived as (
     select c.site_id, c.id, c.thread_id, c.parent_id, c.author_id, c.was_shown, c.status as old_status,
       case when c.deleted_at is not null then 'deleted'
         when 'remove' = any (active.kinds) then 'removed'
         when active.kinds && array['hide', 'auto_hide', 'temporary'] then 'hidden'
         when ${heldCondition} then 'pending'
         else 'published' end as new_status
     from comment c, active where c.site_id = $1 and c.id = $2
   ), changed as (
     update comment c set status = d.new_status, was_shown = c.was_shown or d.new_status = 'published' from derived d
     where c.site_id = d.site_id and c.id = d.id and c.status <> d.new_status
   ), parent_counted as (
     update comment p set reply_count = p.reply_count + (d.new_status = 'published')::int - (d.old_status = 'published')::int
     from derived d where p.site_id = d.site_id and p.id = d.parent_id and d.new_status <> d.old_status
   )
   update thread t set version = t.version + 1,
     comment_count = t.comment_count + (d.new_status = 'published')::int - (d.old_status = 'published')::int
   from derived d where t.site_id = d.site_id and t.id = d.thread_id
   returning d.old_status, d.new_status, d.was_shown, t.key as thread_key, d.parent_id, d.author_id, t.comment_count`,
)

// The author's deletion ends every other state, and takes the words with it.
const deleteOwn = statement<VisibilityRow>(
  'comments.delete-own',
  `with before as (
     select c.site_id, c.id, c.thread_id, c.parent_id, c.author_id, c.status, c.was_shown from comment c
     where c.site_id = $1 and c.id = $2 and c.author_id = $3 and c.deleted_at is null for no key update
   ), gone as (
     update comment c set body = '', repeat_key = null, deleted_at = clock_timestamp(), status = 'deleted' from before b
     where c.site_id = b.site_id and c.id = b.id
   ), parent_counted as (
     update comment p set reply_count = p.reply_count - 1 from before b
     where p.site_id = b.site_id and p.id = b.parent_id and b.status = 'published'
   )
   update thread t set version = t.version + 1, comment_count = t.comment_count - (b.status = 'published')::int
   from before b where t.site_id = b.site_id and t.id = b.thread_id
   returning b.status as old_status, 'deleted' as new_status, b.was_shown, t.key as thread_key, b.parent_id, b.author_id,
     t.comment_count`,
)

/** What became of a comment's visibility. */
export interface VisibilityChange {
  before: CommentStatus
  after: CommentStatus
  /** Whether readers had seen it before this change. */
  wasShown: boolean
  threadKey: ThreadKey
  parentId: CommentId | null
  authorId: UserId
  /** Published comments of the thread afterwards. */
  threadCount: number
}

@Injectable()
export class VisibilityRepository {
  /** Brings status and counters in line with the facts; the thread must be locked. Null for an unknown comment. */
  async refresh(tx: Tx, siteId: SiteId, commentId: CommentId): Promise<VisibilityChange | null> {
    const [row] = await tx.query(refresh, [siteId, commentId])
    return row === undefined ? null : toChange(row)
  }

  /** Takes an author's words away and marks the place; the thread must be locked. Null when there was nothing to delete. */
  async deleteOwn(tx: Tx, siteId: SiteId, commentId: CommentId, authorId: UserId): Promise<VisibilityChange | null> {
    const [row] = await tx.query(deleteOwn, [siteId, commentId, authorId])
    return row === undefined ? null : toChange(row)
  }
}

function toChange(row: VisibilityRow): VisibilityChange {
  return {
    before: row.old_status,
    after: row.new_status,
    wasShown: row.was_shown,
    threadKey: row.thread_key,
    parentId: row.parent_id,
    authorId: row.author_id,
    threadCount: row.comment_count,
  }
}
