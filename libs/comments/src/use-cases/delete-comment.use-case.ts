import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type CommentId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CommentRepository } from '../storage/comment.repository.js'
import { CommentVisibility } from '../comment-visibility.js'
import { CommentDeletedHooks } from '../ports/comment-deleted.hook.js'

@Injectable()
export class DeleteComment {
  constructor(
    private readonly comments: CommentRepository,
    private readonly visibility: CommentVisibility,
    private readonly hooks: CommentDeletedHooks,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Takes the words of an own comment away; its place in the thread and the replies to it stay, if readers ever
   * saw it.
   * Deleting what is deleted already changes nothing and is no error.
   *
   * @throws DomainError `not-found`, `not-own-comment`
   */
  async execute(actor: Actor, commentId: CommentId): Promise<void> {
    const comment = await this.comments.find(actor.siteId, commentId)
    if (comment === null) throw new DomainError<ProblemCode>('not-found')
    if (comment.author.id !== actor.userId) throw new DomainError<ProblemCode>('not-own-comment')
    if (comment.status === 'deleted') return
    await this.transactions.run(async (tx) => {
      const isDeleted = await this.visibility.deleteOwn(tx, actor.siteId, commentId, actor.userId)
      if (isDeleted) await this.hooks.run(tx, actor.siteId, commentId)
    })
  }
}
