import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { CommentVisibility } from './comment-visibility.js'
import type { Comment } from './domain/comment.js'
import { CommentHeldHooks, type HoldReason } from './ports/comment-held.hook.js'
import { CommentRepository, type CommentEdit } from './storage/comment.repository.js'
import { ThreadSignals } from './thread-signals.js'

/** Replaces the text of a comment, with what that means for who sees it. */
@Injectable()
export class CommentEditor {
  constructor(
    private readonly comments: CommentRepository,
    private readonly visibility: CommentVisibility,
    private readonly heldHooks: CommentHeldHooks,
    private readonly signals: ThreadSignals,
    private readonly transactions: Transactions,
  ) {}

  /**
   * @param held - why the new text waits for a reviewer; null when it appears at once
   * @throws DomainError `edit-window-over`
   */
  async apply(before: Comment, edit: Omit<CommentEdit, 'isHeld'>, held: HoldReason | null): Promise<Comment> {
    const { siteId, id } = before
    return this.transactions.run(async (tx) => {
      await this.comments.lockThread(tx, siteId, id)
      const version = await this.comments.edit(tx, siteId, { ...edit, isHeld: held !== null })
      if (version === null) throw new DomainError<ProblemCode>('edit-window-over')
      if (held !== null) await this.heldHooks.run(tx, siteId, id, held)
      await this.visibility.refresh(tx, siteId, id)
      const after = await this.comments.find(siteId, id, tx)
      if (after === null) throw new DomainError<ProblemCode>('not-found')
      tx.afterCommit(() => {
        // Nobody hears of a comment that waits; one that waits from now on was told as hidden.
        if (after.status === 'published') this.signals.changed(before, 'comment.updated')
      })
      return after
    })
  }
}
