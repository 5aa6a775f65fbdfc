import { Injectable } from '@nestjs/common'
import { DomainError, type CommentId, type SiteId, type ThreadKey } from '@moderato/kernel'
import type { CommentSort, ProblemCode, ThreadState } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { BlockReader } from '@moderato/blocking'
import { hasPlace, type Comment } from './domain/comment.js'
import { decodePosition, encodePosition } from './list-cursor.js'
import { CommentListRepository, type ListQuery } from './storage/comment-list.repository.js'
import { SeenComments, type SeenComment } from './seen-comments.js'
import { CommentRepository } from './storage/comment.repository.js'
import type { GoneCounts } from './storage/thread.repository.js'
import { ThreadFacts } from './thread-facts.js'

/** A page of a list as its caller may see it; `nextCursor` is null on the last one. */
export interface SeenPage {
  items: SeenComment[]
  nextCursor: string | null
}

/** A page of a thread, with what is known of the whole of it. */
export interface SeenThreadPage extends SeenPage {
  /** Published comments that the caller can see. */
  count: number
  state: ThreadState
  /** Null where the site does not tell. */
  gone: GoneCounts | null
}

/** What to read of a list. */
export interface PageRequest {
  sort: CommentSort
  cursor?: string | undefined
  limit: number
}

/** Lists and single comments, as the caller may see them. */
@Injectable()
export class CommentReader {
  constructor(
    private readonly lists: CommentListRepository,
    private readonly comments: CommentRepository,
    private readonly threads: ThreadFacts,
    private readonly blocks: BlockReader,
    private readonly seen: SeenComments,
  ) {}

  /**
   * Root comments of a thread with the number of comments the caller can see. Authors the caller blocked are left out
   * and the page is filled up. An article nobody wrote under has an empty page.
   *
   * @throws DomainError `cursor-invalid`
   */
  async threadPage(siteId: SiteId, key: ThreadKey, request: PageRequest, actor: Actor | null): Promise<SeenThreadPage> {
    const after = decodePosition(request.sort, request.cursor)
    const thread = await this.threads.find(siteId, key)
    if (thread === null) return { items: [], nextCursor: null, count: 0, state: 'open', gone: null }
    const without = await this.blocks.listBlockedIds(siteId, actor?.userId ?? null)
    const query: ListQuery = { sort: request.sort, after, limit: request.limit + 1, without }
    const [roots, count, gone] = await Promise.all([
      this.lists.listRoots(siteId, thread.id, query),
      this.threads.visibleCount(thread, without),
      this.threads.goneCounts(thread),
    ])
    const hiddenReplies = await this.threads.hiddenReplies(siteId, roots, without)
    const rows = roots.map((root) => ({ ...root, replyCount: root.replyCount - (hiddenReplies.get(root.id) ?? 0) }))
    const page = await this.seenPage(siteId, { rows, sort: request.sort, limit: request.limit }, actor)
    return { ...page, count, state: thread.state, gone }
  }

  /** Replies to a root comment, oldest first. @throws DomainError `not-found`, `cursor-invalid` */
  async replyPage(
    siteId: SiteId,
    parentId: CommentId,
    request: Omit<PageRequest, 'sort'>,
    actor: Actor | null,
  ): Promise<SeenPage> {
    const after = decodePosition('oldest', request.cursor)
    const parent = await this.comments.find(siteId, parentId)
    if (parent === null || !hasPlace(parent)) throw new DomainError<ProblemCode>('not-found')
    const without = await this.blocks.listBlockedIds(siteId, actor?.userId ?? null)
    if (without.includes(parent.author.id)) return { items: [], nextCursor: null }
    const rows = await this.lists.listReplies(siteId, parentId, { after, limit: request.limit + 1, without })
    return this.seenPage(siteId, { rows, sort: 'oldest', limit: request.limit }, actor)
  }

  /** One comment. What has no place in its thread, because it waits for review or never passed it, only its author sees. @throws DomainError `not-found` */
  async one(siteId: SiteId, commentId: CommentId, actor: Actor | null): Promise<SeenComment> {
    const comment = await this.comments.find(siteId, commentId)
    const mayKnow = comment !== null && (hasPlace(comment) || comment.author.id === actor?.userId)
    if (!mayKnow) throw new DomainError<ProblemCode>('not-found')
    const without = await this.blocks.listBlockedIds(siteId, actor?.userId ?? null)
    const [seen] = await this.seen.of(siteId, [comment], actor)
    if (seen !== undefined && seen.marks !== null) seen.marks.authorBlocked = without.includes(comment.author.id)
    return seen ?? { comment, marks: null }
  }

  private async seenPage(
    siteId: SiteId,
    list: { rows: Comment[]; sort: CommentSort; limit: number },
    actor: Actor | null,
  ): Promise<SeenPage> {
    const shown = list.rows.slice(0, list.limit)
    const last = list.rows.length > list.limit ? shown.at(-1) : undefined
    return {
      items: await this.seen.of(siteId, shown, actor),
      nextCursor: last === undefined ? null : encodePosition(list.sort, last),
    }
  }
}
