import { Injectable } from '@nestjs/common'
import { DomainError, type CommentId, type SiteId, type ThreadKey } from '@moderato/kernel'
import type { CommentSort, ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { BlockReader } from '@moderato/blocking'
import type { Comment, ViewerMarks } from './domain/comment.js'
import { decodePosition, encodePosition } from './list-cursor.js'
import { CommentListRepository, type ListQuery } from './storage/comment-list.repository.js'
import { CommentRepository } from './storage/comment.repository.js'
import { ThreadRepository } from './storage/thread.repository.js'
import { ViewerMarksRepository } from './storage/viewer-marks.repository.js'

/** A comment as one caller sees it; `marks` is null on anonymous calls. */
export interface SeenComment {
  comment: Comment
  marks: ViewerMarks | null
}

/** A page of a list as its caller may see it; `nextCursor` is null on the last one. */
export interface SeenPage {
  items: SeenComment[]
  nextCursor: string | null
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
    private readonly threads: ThreadRepository,
    private readonly marks: ViewerMarksRepository,
    private readonly blocks: BlockReader,
  ) {}

  /**
   * Root comments of a thread with the number of comments the caller can see. Authors the caller blocked are left out
   * and the page is filled up. An article nobody wrote under has an empty page.
   *
   * @throws DomainError `cursor-invalid`
   */
  async threadPage(
    siteId: SiteId,
    key: ThreadKey,
    request: PageRequest,
    actor: Actor | null,
  ): Promise<SeenPage & { count: number }> {
    const after = decodePosition(request.sort, request.cursor)
    const thread = await this.threads.find(siteId, key)
    if (thread === null) return { items: [], nextCursor: null, count: 0 }
    const without = await this.blocks.listBlockedIds(siteId, actor?.userId ?? null)
    const query: ListQuery = { sort: request.sort, after, limit: request.limit + 1, without }
    const [roots, hiddenCount] = await Promise.all([
      this.lists.listRoots(siteId, thread.id, query),
      without.length === 0 ? 0 : this.threads.countBlocked(siteId, thread.id, without),
    ])
    const hiddenReplies = await this.hiddenReplies(siteId, roots, without)
    const seen = roots.map((root) => ({ ...root, replyCount: root.replyCount - (hiddenReplies.get(root.id) ?? 0) }))
    const page = await this.seenPage(siteId, { rows: seen, sort: request.sort, limit: request.limit }, actor)
    return { ...page, count: thread.commentCount - hiddenCount }
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
    if (parent === null || parent.status === 'pending') throw new DomainError<ProblemCode>('not-found')
    const without = await this.blocks.listBlockedIds(siteId, actor?.userId ?? null)
    if (without.includes(parent.author.id)) return { items: [], nextCursor: null }
    const rows = await this.lists.listReplies(siteId, parentId, { after, limit: request.limit + 1, without })
    return this.seenPage(siteId, { rows, sort: 'oldest', limit: request.limit }, actor)
  }

  /** One comment. Its author sees it while it waits for review, nobody else. @throws DomainError `not-found` */
  async one(siteId: SiteId, commentId: CommentId, actor: Actor | null): Promise<SeenComment> {
    const comment = await this.comments.find(siteId, commentId)
    const mayKnow = comment !== null && (comment.status !== 'pending' || comment.author.id === actor?.userId)
    if (!mayKnow) throw new DomainError<ProblemCode>('not-found')
    const without = await this.blocks.listBlockedIds(siteId, actor?.userId ?? null)
    const [seen] = await this.withMarks(siteId, [comment], actor)
    if (seen !== undefined && seen.marks !== null) seen.marks.authorBlocked = without.includes(comment.author.id)
    return seen ?? { comment, marks: null }
  }

  /** The comments with what the caller has to do with each. */
  async withMarks(siteId: SiteId, comments: Comment[], actor: Actor | null): Promise<SeenComment[]> {
    if (actor === null) return comments.map((comment) => ({ comment, marks: null }))
    const ids = comments.map((comment) => comment.id)
    const acts = await this.marks.find(siteId, actor.userId, ids)
    return comments.map((comment) => {
      const { vote = null, reported = false } = acts.get(comment.id) ?? {}
      return { comment, marks: { vote, reported, own: comment.author.id === actor.userId, authorBlocked: false } }
    })
  }

  private async hiddenReplies(siteId: SiteId, roots: Comment[], without: readonly ListQuery['without'][number][]) {
    const ids = roots.filter((root) => root.replyCount > 0).map((root) => root.id)
    if (without.length === 0 || ids.length === 0) return new Map<string, number>()
    return this.threads.countBlockedReplies(siteId, ids, without)
  }

  private async seenPage(
    siteId: SiteId,
    list: { rows: Comment[]; sort: CommentSort; limit: number },
    actor: Actor | null,
  ): Promise<SeenPage> {
    const shown = list.rows.slice(0, list.limit)
    const last = list.rows.length > list.limit ? shown.at(-1) : undefined
    return {
      items: await this.withMarks(siteId, shown, actor),
      nextCursor: last === undefined ? null : encodePosition(list.sort, last),
    }
  }
}
