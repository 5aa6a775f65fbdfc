import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { CommentId, SiteId, ThreadId, UserId } from '@moderato/kernel'
import type { Comment } from '../domain/comment.js'
import { commentColumns, commentJoins, toComment, type CommentRow } from './comment-row.js'

const find = statement<CommentRow>(
  'comments.find',
  `select ${commentColumns} from comment c ${commentJoins} where c.site_id = $1 and c.id = $2`,
)

const findAll = statement<CommentRow>(
  'comments.find-all',
  `select ${commentColumns} from comment c ${commentJoins} where c.site_id = $1 and c.id = any ($2)`,
)

// The thread before the comment, always: two writers who lock in the same order cannot lock each other out.
const lockThread = statement<{ id: ThreadId }>(
  'comments.lock-thread',
  `select t.id from thread t where t.site_id = $1
   and t.id = (select c.thread_id from comment c where c.site_id = $1 and c.id = $2) for no key update`,
)

const edit = statement<{ body_version: number }>(
  'comments.edit',
  `update comment set body = $4, body_version = body_version + 1, edited_at = clock_timestamp(), repeat_key = $7,
     held_version = case when $6 then body_version + 1 else held_version end
   where site_id = $1 and id = $2 and author_id = $3 and status in ('published', 'pending')
     and created_at > clock_timestamp() - make_interval(secs => $5)
   returning body_version`,
)

/** An edit whose text has been accepted. */
export interface CommentEdit {
  commentId: CommentId
  authorId: UserId
  body: string
  /** Age at which a comment can be edited no more. */
  windowSec: number
  /** Whether the new text waits for a reviewer. */
  isHeld: boolean
  repeatKey: string | null
}

/** Single comments, whatever their status. */
@Injectable()
export class CommentRepository {
  constructor(private readonly database: Database) {}

  /** The comment whatever its status, or null. */
  async find(siteId: SiteId, commentId: CommentId, tx?: Tx): Promise<Comment | null> {
    const [row] = await (tx ?? this.database).query(find, [siteId, commentId])
    return row === undefined ? null : toComment(row)
  }

  /** Several comments by id; unknown ones are left out. */
  async findAll(siteId: SiteId, ids: readonly CommentId[]): Promise<Map<CommentId, Comment>> {
    if (ids.length === 0) return new Map()
    const rows = await this.database.query(findAll, [siteId, ids])
    return new Map(rows.map((row) => [row.id, toComment(row)]))
  }

  /** Locks the comment's thread for this transaction; the first step of every write to a comment but a vote. */
  async lockThread(tx: Tx, siteId: SiteId, commentId: CommentId): Promise<ThreadId | null> {
    return (await tx.query(lockThread, [siteId, commentId]))[0]?.id ?? null
  }

  /**
   * Replaces the text if it is the author's, still shown and still young enough by the database's clock.
   *
   * @returns the new version, or null when one of that does not hold
   */
  async edit(tx: Tx, siteId: SiteId, change: CommentEdit): Promise<number | null> {
    const { commentId, authorId, body, windowSec, isHeld, repeatKey } = change
    const values = [siteId, commentId, authorId, body, windowSec, isHeld, repeatKey]
    return (await tx.query(edit, values))[0]?.body_version ?? null
  }
}
