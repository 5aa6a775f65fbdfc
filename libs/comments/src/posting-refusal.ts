import { Injectable } from '@nestjs/common'
import { DomainError, type CommentId, type ThreadKey } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { UserStanding } from '@moderato/identity'
import { ThreadCatalog } from './thread-catalog.js'

/** Finds out why a comment was not written, after the fact: the write itself checks everything at once. */
@Injectable()
export class PostingRefusal {
  constructor(
    private readonly standing: UserStanding,
    private readonly threads: ThreadCatalog,
  ) {}

  /**
   * Lets pass what only lacks a thread: an article gets its own with the first comment that is taken, and nobody who is
   * refused gives it a title.
   *
   * @throws DomainError `user-suspended`, `reply-target-invalid`
   */
  async refuseFirst(actor: Actor, parentId: CommentId | null): Promise<void> {
    await this.standing.refuseSuspended(actor)
    if (parentId !== null) throw new DomainError<ProblemCode>('reply-target-invalid')
  }

  /** @throws DomainError `user-suspended`, `thread-closed`, `reply-target-invalid` */
  async explain(actor: Actor, threadKey: ThreadKey): Promise<never> {
    await this.standing.refuseSuspended(actor)
    const thread = await this.threads.find(actor.siteId, threadKey)
    throw new DomainError<ProblemCode>(thread?.state === 'closed' ? 'thread-closed' : 'reply-target-invalid')
  }
}
