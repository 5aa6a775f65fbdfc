import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { CommentId, SiteId } from '@moderato/kernel'

/** Why a comment waits for a reviewer. */
export interface HoldReason {
  /** Phase of the screening that held it. */
  phase: string
  reasonCode: string
}

/** Runs in the transaction that writes a held text; throwing undoes the write. */
export type CommentHeldHook = (tx: Tx, siteId: SiteId, commentId: CommentId, reason: HoldReason) => Promise<void>

/** Who sees to it that somebody looks at held comments: registered at start, comments knows none of them. */
@Injectable()
export class CommentHeldHooks {
  private readonly hooks: CommentHeldHook[] = []

  add(hook: CommentHeldHook): void {
    this.hooks.push(hook)
  }

  async run(tx: Tx, siteId: SiteId, commentId: CommentId, reason: HoldReason): Promise<void> {
    for (const hook of this.hooks) await hook(tx, siteId, commentId, reason)
  }
}
