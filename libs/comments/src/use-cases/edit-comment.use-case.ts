import { Injectable } from '@nestjs/common'
import { DomainError, type CommentId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CommentGate } from '@moderato/admission'
import { UserStanding } from '@moderato/identity'
import { CommentEditor } from '../comment-editor.js'
import type { Comment } from '../domain/comment.js'
import { acceptCommentText } from '../domain/comment-text.js'
import { CommentRepository } from '../storage/comment.repository.js'
import { ThreadCatalog } from '../thread-catalog.js'

@Injectable()
export class EditComment {
  constructor(
    private readonly threads: ThreadCatalog,
    private readonly comments: CommentRepository,
    private readonly standing: UserStanding,
    private readonly gate: CommentGate,
    private readonly editor: CommentEditor,
  ) {}

  /**
   * Replaces the text of an own comment while its edit window is open.
   *
   * @throws DomainError `not-found`, `not-own-comment`, `edit-window-over`, `comment-not-published`, `user-suspended`,
   *   `comment-refused`, and what is wrong with the text
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
    const { held, repeatKey } = await this.gate.judge(actor, { body, settings, bodyCharsMax, author: 'looked-up' })
    const edit = { commentId, authorId: actor.userId, body, repeatKey, windowSec: settings.editWindowSec }
    return this.editor.apply(before, edit, held)
  }
}
