import { Injectable } from '@nestjs/common'
import { Transactions, type Tx } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode, SiteSettings } from '@moderato/contracts'
import type { Actor, IdempotentRequest } from '@moderato/http'
import type { Comment } from './domain/comment.js'
import { refuseOverLimit } from './domain/posting-limits.js'
import { CommentRepository } from './storage/comment.repository.js'
import { PostCommentRepository, type NewComment, type PostResult } from './storage/post-comment.repository.js'

/** Writes comments within what the site allows one reader. */
@Injectable()
export class CommentWriter {
  constructor(
    private readonly posting: PostCommentRepository,
    private readonly comments: CommentRepository,
    private readonly transactions: Transactions,
  ) {}

  /** One statement where the site has no limits or the author is staff. @throws DomainError `comment-limit-reached` */
  async write(actor: Actor, comment: NewComment, settings: SiteSettings): Promise<PostResult> {
    const { commentsPerThreadMax, commentsPerDayMax, commentPauseSec } = settings
    const isUnlimited = commentsPerThreadMax === null && commentsPerDayMax === null && commentPauseSec === 0
    if (isUnlimited || actor.role !== 'reader') return this.posting.post(actor.siteId, comment)
    return this.transactions.run((tx) => this.writeWithinLimits(tx, actor, comment, settings))
  }

  /** The comment that this request wrote before. @throws DomainError `idempotency-key-reused` */
  async findWritten(actor: Actor, request: IdempotentRequest | null): Promise<Comment> {
    const commentId = await this.posting.findPosted(actor.siteId, actor.userId, request)
    const comment = commentId === null ? null : await this.comments.find(actor.siteId, commentId)
    if (comment === null) throw new DomainError<ProblemCode>('idempotency-key-reused')
    return comment
  }

  private async writeWithinLimits(
    tx: Tx,
    actor: Actor,
    comment: NewComment,
    settings: SiteSettings,
  ): Promise<PostResult> {
    const { siteId, userId } = actor
    if ((await this.posting.findPosted(siteId, userId, comment.idempotency)) !== null) return { kind: 'replayed' }
    const counts = await this.posting.lockAndCount(tx, siteId, {
      id: userId,
      threadKey: comment.threadKey,
      pauseSec: settings.commentPauseSec,
      perDayMax: settings.commentsPerDayMax ?? 1,
    })
    refuseOverLimit(counts, settings)
    return this.posting.post(siteId, comment, tx)
  }
}
