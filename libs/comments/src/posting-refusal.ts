import { Injectable } from '@nestjs/common'
import { DomainError, type ThreadKey } from '@moderato/kernel'
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

  /** @throws DomainError `user-suspended`, `thread-closed`, `reply-target-invalid` */
  async explain(actor: Actor, threadKey: ThreadKey): Promise<never> {
    await this.standing.refuseSuspended(actor)
    const thread = await this.threads.find(actor.siteId, threadKey)
    throw new DomainError<ProblemCode>(thread?.state === 'closed' ? 'thread-closed' : 'reply-target-invalid')
  }
}
