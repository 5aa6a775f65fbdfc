import { Injectable } from '@nestjs/common'
import { Transactions, type Tx } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode, SiteSettings } from '@moderato/contracts'
import type { Actor, IdempotentRequest } from '@moderato/http'
import type { Comment } from './domain/comment.js'
import { refuseOverLimit } from './domain/posting-limits.js'
import { CommentHeldHooks, type HoldReason } from './ports/comment-held.hook.js'
import { CommentRepository } from './storage/comment.repository.js'
import { PostCommentRepository, type NewComment, type PostResult } from './storage/post-comment.repository.js'

/** What a comment is written by. */
export interface WritingRules {
  settings: SiteSettings
  /** Why the comment waits for a reviewer; null when it appears at once. */
  held: HoldReason | null
}

/** Writes comments within what the site allows one reader. */
@Injectable()
export class CommentWriter {
  constructor(
    private readonly posting: PostCommentRepository,
    private readonly comments: CommentRepository,
    private readonly heldHooks: CommentHeldHooks,
    private readonly transactions: Transactions,
  ) {}

  /** One statement where the site has no limits or the author is staff. @throws DomainError `comment-limit-reached` */
  async write(actor: Actor, comment: NewComment, rules: WritingRules): Promise<PostResult> {
    const { commentsPerThreadMax, commentsPerDayMax, commentPauseSec } = rules.settings
    const hasLimits = commentsPerThreadMax !== null || commentsPerDayMax !== null || commentPauseSec !== 0
    const isLimited = hasLimits && actor.role === 'reader'
    if (!isLimited && rules.held === null) return this.posting.post(actor.siteId, comment)
    return this.transactions.run(async (tx) => {
      const refused = isLimited ? await this.refuseOverLimit(tx, actor, comment, rules.settings) : null
      if (refused !== null) return refused
      const result = await this.posting.post(actor.siteId, comment, tx)
      if (result.kind === 'posted' && rules.held !== null) {
        await this.heldHooks.run(tx, actor.siteId, comment.id, rules.held)
      }
      return result
    })
  }

  /** The comment that this request wrote before. @throws DomainError `idempotency-key-reused` */
  async findWritten(actor: Actor, request: IdempotentRequest | null): Promise<Comment> {
    const comment = await this.recall(actor, request)
    if (comment === null) throw new DomainError<ProblemCode>('idempotency-key-reused')
    return comment
  }

  /** The same, or null when this request wrote none. */
  async recall(actor: Actor, request: IdempotentRequest | null): Promise<Comment | null> {
    const commentId = await this.posting.findPosted(actor.siteId, actor.userId, request)
    return commentId === null ? null : this.comments.find(actor.siteId, commentId)
  }

  private async refuseOverLimit(
    tx: Tx,
    actor: Actor,
    comment: NewComment,
    settings: SiteSettings,
  ): Promise<PostResult | null> {
    const { siteId, userId } = actor
    const before = await this.posting.findPosted(siteId, userId, comment.idempotency, tx)
    if (before !== null) return { kind: 'replayed' }
    const counts = await this.posting.lockAndCount(tx, siteId, {
      id: userId,
      threadKey: comment.threadKey,
      pauseSec: settings.commentPauseSec,
      perDayMax: settings.commentsPerDayMax ?? 1,
    })
    refuseOverLimit(counts, settings)
    return null
  }
}
