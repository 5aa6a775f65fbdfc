import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { CommentId, SiteId, UserId } from '@moderato/kernel'
import { CommentRepository } from './storage/comment.repository.js'
import { VisibilityRepository, type VisibilityChange } from './storage/visibility.repository.js'
import { ThreadSignals } from './thread-signals.js'

/** Brings what readers see of a comment in line with its measures. Whoever adds or lifts a measure calls it. */
@Injectable()
export class CommentVisibility {
  constructor(
    private readonly comments: CommentRepository,
    private readonly visibility: VisibilityRepository,
    private readonly signals: ThreadSignals,
  ) {}

  /**
   * Takes an author's words away and marks the place.
   *
   * @returns false when there was nothing of this author's to delete
   */
  async deleteOwn(tx: Tx, siteId: SiteId, commentId: CommentId, authorId: UserId): Promise<boolean> {
    await this.comments.lockThread(tx, siteId, commentId)
    const change = await this.visibility.deleteOwn(tx, siteId, commentId, authorId)
    if (change === null) return false
    tx.afterCommit(() => {
      this.signals.visibilityChanged(siteId, commentId, change)
    })
    return true
  }

  /**
   * Derives status and counters again, after the measures were written in the same transaction; tells streams and
   * caches when it has committed.
   *
   * @returns what changed, or null for an unknown comment
   */
  async refresh(tx: Tx, siteId: SiteId, commentId: CommentId): Promise<VisibilityChange | null> {
    await this.comments.lockThread(tx, siteId, commentId)
    const change = await this.visibility.refresh(tx, siteId, commentId)
    if (change === null) return null
    tx.afterCommit(() => {
      this.signals.visibilityChanged(siteId, commentId, change)
    })
    return change
  }
}
