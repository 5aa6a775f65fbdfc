import { Injectable } from '@nestjs/common'
import { Transactions, type Tx } from '@moderato/database'
import { DomainError, newId, type CommentId, type ThreadKey } from '@moderato/kernel'
import type { ProblemCode, SiteSettings } from '@moderato/contracts'
import type { Actor, IdempotentRequest } from '@moderato/http'
import { SiteCatalog, UserStanding } from '@moderato/identity'
import type { Comment } from '../domain/comment.js'
import { acceptCommentText } from '../domain/comment-text.js'
import { refuseOverLimit } from '../domain/posting-limits.js'
import { bodyCharsMaxOf } from '../domain/thread.js'
import { ThreadSignals } from '../thread-signals.js'
import { CommentRepository } from '../storage/comment.repository.js'
import { PostCommentRepository, type NewComment, type PostResult } from '../storage/post-comment.repository.js'
import { ThreadCatalog } from '../thread-catalog.js'

/** What a reader sends. */
export interface PostCommentInput {
  threadKey: ThreadKey
  body: string
  parentId: CommentId | null
  /** Address and title of the article; kept with the first comment. */
  url: string | null
  title: string | null
  edition: string | null
  idempotency: IdempotentRequest | null
}

@Injectable()
export class PostComment {
  constructor(
    private readonly sites: SiteCatalog,
    private readonly threads: ThreadCatalog,
    private readonly posting: PostCommentRepository,
    private readonly comments: CommentRepository,
    private readonly standing: UserStanding,
    private readonly signals: ThreadSignals,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Writes a comment, once per idempotency key.
   *
   * @throws DomainError `comment-empty`, `comment-too-long`, `comment-too-many-marks`, `thread-closed`,
   *   `reply-target-invalid`, `user-suspended`, `comment-limit-reached`, `idempotency-key-reused`
   */
  async execute(actor: Actor, input: PostCommentInput): Promise<Comment> {
    const { settings } = await this.sites.get(actor.siteId)
    const thread = await this.threads.getOrAdd(actor.siteId, input, settings)
    const comment: NewComment = {
      id: newId<CommentId>(),
      threadKey: input.threadKey,
      parentId: input.parentId,
      authorId: actor.userId,
      body: acceptCommentText(input.body, bodyCharsMaxOf(settings, thread.edition)),
      status: 'published',
      idempotency: input.idempotency,
    }
    const result = await this.write(actor, comment, settings)
    if (result.kind === 'replayed') return this.replay(actor, input)
    if (result.kind === 'refused') return this.explain(actor, input)
    this.signals.created({ ...comment, siteId: actor.siteId, parentId: result.parentId })
    return posted(actor, comment, { threadId: thread.id, ...result })
  }

  private async write(actor: Actor, comment: NewComment, settings: SiteSettings): Promise<PostResult> {
    const unlimited =
      settings.commentsPerThreadMax === null && settings.commentsPerDayMax === null && settings.commentPauseSec === 0
    if (unlimited || actor.role !== 'reader') return this.posting.post(actor.siteId, comment)
    return this.transactions.run((tx) => this.writeWithinLimits(tx, actor, comment, settings))
  }

  private async writeWithinLimits(tx: Tx, actor: Actor, comment: NewComment, settings: SiteSettings): Promise<PostResult> {
    const author = {
      id: actor.userId,
      threadKey: comment.threadKey,
      pauseSec: settings.commentPauseSec,
      perDayMax: settings.commentsPerDayMax ?? 1,
    }
    const counts = await this.posting.lockAndCount(tx, actor.siteId, author)
    refuseOverLimit(counts, settings)
    return this.posting.post(actor.siteId, comment, tx)
  }

  private async replay(actor: Actor, input: PostCommentInput): Promise<Comment> {
    const commentId = await this.posting.findPosted(actor.siteId, actor.userId, input.idempotency)
    const comment = commentId === null ? null : await this.comments.find(actor.siteId, commentId)
    if (comment === null) throw new DomainError<ProblemCode>('idempotency-key-reused')
    return comment
  }

  private async explain(actor: Actor, input: PostCommentInput): Promise<never> {
    await this.standing.refuseSuspended(actor)
    const thread = await this.threads.find(actor.siteId, input.threadKey)
    throw new DomainError<ProblemCode>(thread?.state === 'closed' ? 'thread-closed' : 'reply-target-invalid')
  }
}

function posted(
  actor: Actor,
  comment: NewComment,
  written: Pick<Comment, 'threadId' | 'createdAt' | 'parentId'>,
): Comment {
  return {
    siteId: actor.siteId,
    id: comment.id,
    threadId: written.threadId,
    threadKey: comment.threadKey,
    parentId: written.parentId,
    author: { id: actor.userId, name: actor.name, picture: actor.picture },
    body: comment.body,
    bodyVersion: 1,
    status: comment.status,
    createdAt: written.createdAt,
    editedAt: null,
    votes: { up: 0, down: 0 },
    replyCount: 0,
  }
}
