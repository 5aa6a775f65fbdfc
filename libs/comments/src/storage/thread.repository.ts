import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import type { SiteId, ThreadId, ThreadKey, UserId } from '@moderato/kernel'
import type { ThreadState } from '@moderato/contracts'
import type { Thread } from '../domain/thread.js'

interface ThreadRow {
  site_id: SiteId
  id: ThreadId
  key: ThreadKey
  url: string | null
  title: string | null
  edition: string
  state: ThreadState
  comment_count: number
}

const find = statement<ThreadRow>(
  'comments.find-thread',
  'select site_id, id, key, url, title, edition, state, comment_count from thread where site_id = $1 and key = $2',
)

const findSection = statement<{ section: string | null }>(
  'comments.find-section',
  'select section from thread where site_id = $1 and key = $2',
)

const listCounts = statement<{ key: ThreadKey; comment_count: number }>(
  'comments.list-counts',
  'select key, comment_count from thread where site_id = $1 and key = any ($2)',
)

// Comments of blocked authors, and everything under their root comments, which a reader who blocked them cannot reach.
const countBlocked = statement<{ count: number }>(
  'comments.count-blocked',
  `select count(distinct c.id)::int as count from comment b
   join lateral (
     select b.id where b.status = 'published'
     union all
     select r.id from comment r where r.site_id = $1 and r.parent_id = b.id and r.status = 'published' and b.parent_id is null
   ) c on true
   where b.site_id = $1 and b.thread_id = $2 and b.author_id = any ($3)`,
)

const countBlockedReplies = statement<{ parent_id: string; count: number }>(
  'comments.count-blocked-replies',
  `select r.parent_id, count(*)::int as count from comment r
   where r.site_id = $1 and r.parent_id = any ($2) and r.author_id = any ($3) and r.status = 'published'
   group by r.parent_id`,
)

const countGone = statement<GoneCounts>(
  'comments.count-gone',
  `select count(*) filter (where status = 'deleted')::int as deleted, count(*) filter (where status = 'removed')::int as removed
   from comment where site_id = $1 and thread_id = $2 and was_shown and status in ('deleted', 'removed')`,
)

const listTrending = statement<{ key: ThreadKey }>(
  'comments.list-trending',
  `select t.key
   from (select * from thread where site_id = $1 and last_comment_at > clock_timestamp() - make_interval(hours => $2)
     and comment_count > 0 order by last_comment_at desc limit 500) t
   cross join lateral (
     select count(*)::int as count from (
       select from comment c where c.site_id = $1 and c.thread_id = t.id and c.status = 'published' and c.parent_id is null
         and c.created_at > clock_timestamp() - make_interval(hours => $2)
       order by c.id desc limit 1000) latest) recent
   where recent.count > 0 order by recent.count desc, t.last_comment_at desc limit $3`,
)

const listNamed = statement<{ key: ThreadKey; title: string | null; url: string | null; comment_count: number }>(
  'comments.list-named-threads',
  'select key, title, url, comment_count from thread where site_id = $1 and key = any ($2) and comment_count > 0',
)

/** Comments of a thread that were there once and no longer are, replies included. */
export interface GoneCounts {
  /** By their authors. */
  deleted: number
  /** By a decision. */
  removed: number
}

/** An article that is being discussed. */
export interface TrendingThread {
  threadKey: ThreadKey
  title: string | null
  url: string | null
  /** Published comments, replies included. */
  count: number
}

@Injectable()
export class ThreadRepository {
  constructor(private readonly database: Database) {}

  /** Section of an article; null where it has none, or where nobody knows the article. */
  async findSection(siteId: SiteId, key: ThreadKey): Promise<string | null> {
    return (await this.database.query(findSection, [siteId, key]))[0]?.section ?? null
  }

  /** Null until the first comment was written. */
  async find(siteId: SiteId, key: ThreadKey): Promise<Thread | null> {
    const [row] = await this.database.query(find, [siteId, key])
    if (row === undefined) return null
    const { site_id, comment_count, ...same } = row
    return { siteId: site_id, commentCount: comment_count, ...same }
  }

  /** Published comments by thread; threads without any are left out. */
  async listCounts(siteId: SiteId, keys: readonly ThreadKey[]): Promise<Map<ThreadKey, number>> {
    const rows = await this.database.query(listCounts, [siteId, keys])
    return new Map(rows.map((row) => [row.key, row.comment_count]))
  }

  /** How many published comments of a thread a reader who blocked these authors does not see. */
  async countBlocked(siteId: SiteId, threadId: ThreadId, blockedIds: readonly UserId[]): Promise<number> {
    return (await this.database.query(countBlocked, [siteId, threadId, blockedIds]))[0]?.count ?? 0
  }

  /** The same for the replies of some root comments; roots without such replies are left out. */
  async countBlockedReplies(
    siteId: SiteId,
    parentIds: readonly string[],
    blockedIds: readonly UserId[],
  ): Promise<Map<string, number>> {
    const rows = await this.database.query(countBlockedReplies, [siteId, parentIds, blockedIds])
    return new Map(rows.map((row) => [row.parent_id, row.count]))
  }

  async countGone(siteId: SiteId, threadId: ThreadId): Promise<GoneCounts> {
    return (await this.database.query(countGone, [siteId, threadId]))[0] ?? { deleted: 0, removed: 0 }
  }

  /** Threads as they are now, by key, in no order; those without a published comment are left out. */
  async listNamed(siteId: SiteId, keys: readonly ThreadKey[]): Promise<Map<ThreadKey, TrendingThread>> {
    const rows = await this.database.query(listNamed, [siteId, keys])
    return new Map(
      rows.map(({ key, title, url, comment_count: count }) => [key, { threadKey: key, title, url, count }]),
    )
  }

  /** Keys of the threads with most new root comments in the last hours, most first. */
  async listTrending(siteId: SiteId, windowHours: number, limit: number): Promise<ThreadKey[]> {
    return (await this.database.query(listTrending, [siteId, windowHours, limit])).map(({ key }) => key)
  }
}
