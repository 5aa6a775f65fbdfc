import { Injectable } from '@nestjs/common'
import { Database, statement, violatedConstraint, type Tx } from '@moderato/database'
import { newId, type CommentId, type SiteId, type ThreadId, type ThreadKey, type UserId } from '@moderato/kernel'
import type { CommentStatus } from '@moderato/contracts'
import type { IdempotentRequest } from '@moderato/http'
import type { RecentCounts } from '../domain/posting-limits.js'

/** A comment ready to be written: its text has been accepted. */
export interface NewComment {
  id: CommentId
  threadKey: ThreadKey
  parentId: CommentId | null
  authorId: UserId
  body: string
  status: Extract<CommentStatus, 'published' | 'pending'>
  /** Names what the text says; null where repeats are not counted. */
  repeatKey: string | null
  /** Staff appear at once whatever measures stand against them. */
  byStaff: boolean
  /** Idempotency key with the fingerprint of the request that carries it; null when the client sent none. */
  idempotency: IdempotentRequest | null
}

/** A comment that was written, and the counts that rose with it. */
export interface PostedComment {
  threadId: ThreadId
  createdAt: Date
  /** The root comment of a reply. */
  parentId: CommentId | null
  threadCount: number
  /** Replies of the root comment; null where it is none, or not shown. */
  replyCount: number | null
}

/** What the statement made of it. */
export type PostResult =
  | ({ kind: 'posted' } & PostedComment)
  /** The key was used before. */
  | { kind: 'replayed' }
  /** The thread is not there, closed, or holds no such parent; or the author may not write, or not appear at once. */
  | { kind: 'refused' }

// One round trip: thread, comment, parent, counters and key together, or nothing. The rules that other writes can
// change meanwhile (thread open, parent shown, author free to write, and free to appear) are conditions of the write
// itself.
const post = statement<{
  thread_id: ThreadId
  created_at: Date
  parent_id: CommentId | null
  comment_count: number
  reply_count: number | null
}>(
  'comments.post',
  `with thread_row as (
     update thread t set version = t.version + 1, last_comment_at = clock_timestamp(),
       comment_count = t.comment_count + ($7 = 'published')::int
     where t.site_id = $1 and t.key = $3 and t.state = 'open'
       and ($4::uuid is null or exists (
         select from comment p where p.site_id = $1 and p.id = $4 and p.thread_id = t.id and p.status = 'published'))
       and not exists (
         select from measure m where m.site_id = $1 and m.user_id = $5
           and (m.kind in ('suspend', 'ban') or (m.kind in ('premoderate', 'mute') and $7 = 'published' and not $11))
           and m.lifted_at is null and (m.ends_at is null or m.ends_at > clock_timestamp()))
     returning t.id, t.comment_count
   ), root as (
     select coalesce(p.parent_id, p.id) as id from comment p where p.site_id = $1 and p.id = $4
   ), posted as (
     insert into comment (site_id, id, thread_id, parent_id, author_id, body, status, was_shown, held_version, repeat_key)
     select $1, $2, thread_row.id, (select id from root), $5, $6, $7, $7 = 'published', case when $7 = 'pending' then 1 end, $10
     from thread_row
     returning created_at, parent_id
   ), counted as (
     update comment set reply_count = reply_count + 1
     where site_id = $1 and id = (select parent_id from posted) and $7 = 'published' returning reply_count
   ), keyed as (
     insert into idempotency_key (site_id, user_id, key, fingerprint, resource_id)
     select $1, $5, $8, $9, $2 from posted where $8::text is not null
   )
   select thread_row.id as thread_id, posted.created_at, posted.parent_id, thread_row.comment_count,
     (select reply_count from counted) as reply_count
   from posted, thread_row`,
)

const addThread = statement<never>(
  'comments.add-thread',
  `insert into thread (site_id, id, key, url, title, edition) values ($1, $2, $3, $4, $5, $6)
   on conflict (site_id, key) do nothing`,
)

// The author's row is locked first, so that two comments at once cannot both be the last one allowed.
const lockAuthor = statement<never>(
  'comments.lock-author',
  'select from site_user where site_id = $1 and id = $2 for no key update',
)

const countRecent = statement<{ in_thread: number; in_day: number; pause_left_sec: number }>(
  'comments.count-recent',
  `select
     (select count(*)::int from comment c join thread t on t.site_id = c.site_id and t.id = c.thread_id
       where t.site_id = $1 and t.key = $3 and c.site_id = $1 and c.author_id = $2) as in_thread,
     count(*)::int as in_day,
     coalesce($4 - extract(epoch from clock_timestamp() - max(recent.created_at)), 0)::float8 as pause_left_sec
   from (select created_at from comment where site_id = $1 and author_id = $2
     order by id desc limit $5) recent
   where recent.created_at > clock_timestamp() - interval '1 day'`,
)

const findKeyed = statement<{ resource_id: CommentId }>(
  'comments.find-keyed',
  `select resource_id from idempotency_key
   where site_id = $1 and user_id = $2 and key = $3 and fingerprint = $4`,
)

@Injectable()
export class PostCommentRepository {
  constructor(private readonly database: Database) {}

  /** Writes the comment in one statement, in the transaction given or in one of its own. */
  async post(siteId: SiteId, comment: NewComment, tx?: Tx): Promise<PostResult> {
    const { id, threadKey, parentId, authorId, body, status, idempotency, repeatKey, byStaff } = comment
    const key = [idempotency?.key ?? null, idempotency?.fingerprint ?? null]
    try {
      const values = [siteId, id, threadKey, parentId, authorId, body, status, ...key, repeatKey, byStaff]
      const [row] = await (tx ?? this.database).query(post, values)
      if (row === undefined) return { kind: 'refused' }
      return {
        kind: 'posted',
        threadId: row.thread_id,
        createdAt: row.created_at,
        parentId: row.parent_id,
        threadCount: row.comment_count,
        replyCount: row.reply_count,
      }
    } catch (error) {
      if (violatedConstraint(error) === 'idempotency_key_pkey') return { kind: 'replayed' }
      throw error
    }
  }

  /** Makes the thread unless it is there. */
  async addThread(
    siteId: SiteId,
    thread: { key: ThreadKey; url: string | null; title: string | null; edition: string },
  ): Promise<void> {
    await this.database.query(addThread, [siteId, newId(), thread.key, thread.url, thread.title, thread.edition])
  }

  /** The comment that this very request posted before, or null when the key came with another request. */
  async findPosted(
    siteId: SiteId,
    authorId: UserId,
    claim: IdempotentRequest | null,
    tx?: Tx,
  ): Promise<CommentId | null> {
    if (claim === null) return null
    const [row] = await (tx ?? this.database).query(findKeyed, [siteId, authorId, claim.key, claim.fingerprint])
    return row?.resource_id ?? null
  }

  /** Locks the author for this transaction, then counts what that person wrote lately. */
  async lockAndCount(
    tx: Tx,
    siteId: SiteId,
    author: { id: UserId; threadKey: ThreadKey; pauseSec: number; perDayMax: number },
  ): Promise<RecentCounts> {
    await tx.query(lockAuthor, [siteId, author.id])
    const values = [siteId, author.id, author.threadKey, author.pauseSec, author.perDayMax]
    const [row] = await tx.query(countRecent, values)
    return { inThread: row?.in_thread ?? 0, inDay: row?.in_day ?? 0, pauseLeftSec: row?.pause_left_sec ?? 0 }
  }
}
