import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type CommentId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { UserStanding } from '@moderato/identity'
import type { Comment } from '../domain/comment.js'
import { acceptCommentText } from '../domain/comment-text.js'
import { CommentRepository } from '../storage/comment.repository.js'
import { ThreadCatalog } from '../thread-catalog.js'
import { ThreadSignals } from '../thread-signals.js'

@Injectable()
export class EditComment {
  constructor(
    private readonly threads: ThreadCatalog,
    private readonly comments: CommentRepository,
    private readonly standing: UserStanding,
    private readonly signals: ThreadSignals,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Replaces the text of an own comment while its edit window is open.
   *
   * @throws DomainError `not-found`, `not-own-comment`, `edit-window-over`, `comment-not-published`, `user-suspended`,
   *   and what is wrong with the text
   */
  async execute(actor: Actor, commentId: CommentId, text: string): Promise<Comment> {
    const before = await this.comments.find(actor.siteId, commentId)
    if (before === null) throw new DomainError<ProblemCode>('not-found')
    if (before.author.id !== actor.userId) throw new DomainError<ProblemCode>('not-own-comment')
    if (before.status !== 'published' && before.status !== 'pending') {
      throw new DomainError<ProblemCode>('comment-not-published')
    }
    await this.standing.refuseSuspended(actor)
    const { settings, bodyCharsMax } = await this.threads.rulesOf(before)
    const body = acceptCommentText(text, bodyCharsMax)
    const change = { commentId, authorId: actor.userId, body, windowSec: settings.editWindowSec }
    const after = await this.transactions.run(async (tx) => {
      const threadId = await this.comments.lockThread(tx, actor.siteId, commentId)
      const version = await this.comments.edit(tx, actor.siteId, change)
      if (version === null || threadId === null) throw new DomainError<ProblemCode>('edit-window-over')
      await this.comments.bumpThread(tx, actor.siteId, threadId)
      tx.afterCommit(() => {
        this.signals.changed(before, 'comment.updated')
      })
      return this.comments.find(actor.siteId, commentId, tx)
    })
    if (after === null) throw new DomainError<ProblemCode>('not-found')
    return after
  }
}
