import { Injectable } from '@nestjs/common'
import { DomainError, newId, type CommentId, type ThreadKey } from '@moderato/kernel'
import type { Actor, IdempotentRequest } from '@moderato/http'
import { CommentGate, type Applicant } from '@moderato/admission'
import { CommentWriter } from '../comment-writer.js'
import type { Comment } from '../domain/comment.js'
import { acceptCommentText } from '../domain/comment-text.js'
import { PostingRefusal } from '../posting-refusal.js'
import type { NewComment, PostResult } from '../storage/post-comment.repository.js'
import { ThreadCatalog, type ThreadRules } from '../thread-catalog.js'
import { ThreadSignals } from '../thread-signals.js'

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

interface Attempt {
  comment: NewComment
  result: PostResult
}

@Injectable()
export class PostComment {
  constructor(
    private readonly threads: ThreadCatalog,
    private readonly gate: CommentGate,
    private readonly writer: CommentWriter,
    private readonly refusal: PostingRefusal,
    private readonly signals: ThreadSignals,
  ) {}

  /**
   * Writes a comment, once per idempotency key. What the site's screening holds is `pending`: its author sees it, a
   * reviewer will.
   *
   * @throws DomainError `comment-empty`, `comment-too-long`, `comment-too-many-marks`, `thread-closed`,
   *   `reply-target-invalid`, `user-suspended`, `comment-limit-reached`, `comment-refused`, `idempotency-key-reused`
   */
  async execute(actor: Actor, input: PostCommentInput): Promise<Comment> {
    try {
      return await this.write(actor, input)
    } catch (refusal) {
      // What stands in the way now need not have been there when this very request first came, and was granted.
      const written = refusal instanceof DomainError ? await this.writer.recall(actor, input.idempotency) : null
      if (written === null) throw refusal
      return written
    }
  }

  private async write(actor: Actor, input: PostCommentInput): Promise<Comment> {
    const { result, comment } = await this.attemptAll(actor, input)
    if (result.kind === 'replayed') return this.writer.findWritten(actor, input.idempotency)
    if (result.kind === 'refused') return this.refusal.explain(actor, input.threadKey)
    this.signals.created({ ...comment, ...result, siteId: actor.siteId })
    return posted(actor, comment, result)
  }

  /** Mostly one attempt: the write itself refuses to let appear what has to wait; only then is the author looked up. */
  private async attemptAll(actor: Actor, input: PostCommentInput): Promise<Attempt> {
    const rules = await this.threads.rulesFor(actor.siteId, input)
    const isFirst = rules.threadId === null
    const attempt = await this.attempt(actor, input, rules, isFirst ? 'looked-up' : 'trusted')
    if (attempt.result.kind !== 'refused') return attempt
    if (isFirst) {
      await this.refusal.refuseFirst(actor, input.parentId)
      await this.threads.open(actor.siteId, input)
    } else if (attempt.comment.status !== 'published') return attempt
    return this.attempt(actor, input, await this.threads.rulesFor(actor.siteId, input), 'looked-up')
  }

  private async attempt(
    actor: Actor,
    input: PostCommentInput,
    { settings, bodyCharsMax }: ThreadRules,
    author: Applicant['author'],
  ): Promise<Attempt> {
    const body = acceptCommentText(input.body, bodyCharsMax)
    const { held, repeatKey } = await this.gate.judge(actor, { body, settings, bodyCharsMax, author })
    const comment: NewComment = {
      id: newId<CommentId>(),
      threadKey: input.threadKey,
      parentId: input.parentId,
      authorId: actor.userId,
      body,
      status: held === null ? 'published' : 'pending',
      repeatKey,
      byStaff: actor.role !== 'reader',
      idempotency: input.idempotency,
    }
    return { comment, result: await this.writer.write(actor, comment, { settings, held }) }
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
    wasShown: comment.status === 'published',
    createdAt: written.createdAt,
    editedAt: null,
    votes: { up: 0, down: 0 },
    replyCount: 0,
    restriction: null,
  }
}
