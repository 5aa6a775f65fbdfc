import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { CommentId, SiteId } from '@moderato/kernel'

/** Runs in the transaction in which an author deletes a comment; throwing undoes the deletion. */
export type CommentDeletedHook = (tx: Tx, siteId: SiteId, commentId: CommentId) => Promise<void>

/** What other libs do when a comment goes: they register at start, comments knows none of them. */
@Injectable()
export class CommentDeletedHooks {
  private readonly hooks: CommentDeletedHook[] = []

  add(hook: CommentDeletedHook): void {
    this.hooks.push(hook)
  }

  async run(tx: Tx, siteId: SiteId, commentId: CommentId): Promise<void> {
    for (const hook of this.hooks) await hook(tx, siteId, commentId)
  }
}
