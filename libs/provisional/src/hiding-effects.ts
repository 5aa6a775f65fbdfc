import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { CaseId, CommentId, SiteId, UserId } from '@moderato/kernel'
import { CommentRepository, CommentVisibility } from '@moderato/comments'
import { Signals } from '@moderato/live'
import { CaseSignals } from '@moderato/reviewing'

/** A case after a provisional measure began or ended on its comment. */
export interface TouchedCase {
  caseId: CaseId
  commentId: CommentId
  authorId: UserId
  queueId: string | null
  version: number
}

/** What follows from a provisional measure for those who read, wrote and review. */
@Injectable()
export class HidingEffects {
  constructor(
    private readonly comments: CommentRepository,
    private readonly visibility: CommentVisibility,
    private readonly cases: CaseSignals,
    private readonly signals: Signals,
  ) {}

  /** The first step of every transaction that hides or shows a comment: the thread is locked before the case. */
  async begin(tx: Tx, siteId: SiteId, commentId: CommentId): Promise<void> {
    await this.comments.lockThread(tx, siteId, commentId)
  }

  /** Brings what readers see in line; reviewers hear of it, and the author where there is a notice. */
  async carryOut(tx: Tx, siteId: SiteId, touched: TouchedCase, isAuthorTold: boolean): Promise<void> {
    const { caseId, commentId, authorId: userId, queueId, version } = touched
    await this.visibility.refresh(tx, siteId, commentId)
    tx.afterCommit(() => {
      this.cases.publish(siteId, caseId, 'case.updated', { queueId, version })
      if (isAuthorTold) this.signals.publish({ topic: 'person', siteId, userId, type: 'notice.created' })
    })
  }
}
