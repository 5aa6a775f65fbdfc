import { Injectable } from '@nestjs/common'
import { Database, statement, type Statement } from '@moderato/database'
import type { CommentId, SiteId, ThreadId, UserId } from '@moderato/kernel'
import type { CommentSort } from '@moderato/contracts'
import type { Comment } from '../domain/comment.js'
import { commentColumns, commentJoins, placeCondition, toComment, type CommentRow } from './comment-row.js'

/** Sort values of the last row a page showed: `[id]`, or `[netVotes, id]` for `best`. */
export type ListPosition = readonly [CommentId] | readonly [number, CommentId]

/** What to list. */
export interface ListQuery {
  sort: CommentSort
  /** Null for the first page. */
  after: ListPosition | null
  limit: number
  /** Authors whose comments are left out; a page is filled up with others. */
  without: readonly UserId[]
}

const lowestId = '00000000-0000-0000-0000-000000000000'
const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const highestVotes = 2_147_483_647

// The indexes of the lists hold what has a place and nothing else, so nobody makes a page dear by what never appeared.
const rootsOf = `select ${commentColumns} from comment c ${commentJoins}
  where c.site_id = $1 and c.thread_id = $2 and c.parent_id is null and ${placeCondition} and c.author_id <> all ($3)`

/** The statements of the thread page, by order; values: site, thread, blocked authors, position, rows. */
export const listRoots: Record<CommentSort, Statement<CommentRow>> = {
  newest: statement('comments.list-newest', `${rootsOf} and c.id < $4 order by c.id desc limit $5`),
  oldest: statement('comments.list-oldest', `${rootsOf} and c.id > $4 order by c.id limit $5`),
  best: statement(
    'comments.list-best',
    `${rootsOf} and (c.net_votes, c.id) < ($4, $5) order by c.net_votes desc, c.id desc limit $6`,
  ),
}

const listReplies = statement<CommentRow>(
  'comments.list-replies',
  `select ${commentColumns} from comment c ${commentJoins}
   where c.site_id = $1 and c.parent_id = $2 and ${placeCondition} and c.author_id <> all ($3) and c.id > $4
   order by c.id limit $5`,
)

const listByAuthor = statement<CommentRow & { thread_title: string | null; thread_url: string | null }>(
  'comments.list-by-author',
  `select ${commentColumns}, t.title as thread_title, t.url as thread_url from comment c ${commentJoins}
   where c.site_id = $1 and c.author_id = $2 and c.id < $3 order by c.id desc limit $4`,
)

@Injectable()
export class CommentListRepository {
  constructor(private readonly database: Database) {}

  /** Root comments of a thread in the order asked for; at most `limit`. */
  async listRoots(siteId: SiteId, threadId: ThreadId, query: ListQuery): Promise<Comment[]> {
    const values = [siteId, threadId, query.without, ...position(query), query.limit]
    return (await this.database.query(listRoots[query.sort], values)).map(toComment)
  }

  /** Replies to a root comment, oldest first. */
  async listReplies(siteId: SiteId, parentId: CommentId, query: Omit<ListQuery, 'sort'>): Promise<Comment[]> {
    const after = query.after?.[0] ?? lowestId
    const rows = await this.database.query(listReplies, [siteId, parentId, query.without, after, query.limit])
    return rows.map(toComment)
  }

  /** What a person wrote, newest first, whatever became of it. */
  async listByAuthor(
    siteId: SiteId,
    authorId: UserId,
    page: { before: CommentId | null; limit: number },
  ): Promise<(Comment & { threadTitle: string | null; threadUrl: string | null })[]> {
    const rows = await this.database.query(listByAuthor, [siteId, authorId, page.before ?? highestId, page.limit])
    return rows.map((row) => ({ ...toComment(row), threadTitle: row.thread_title, threadUrl: row.thread_url }))
  }
}

function position(query: ListQuery): unknown[] {
  if (query.after !== null) return [...query.after]
  if (query.sort === 'best') return [highestVotes, highestId]
  return [query.sort === 'newest' ? highestId : lowestId]
}
