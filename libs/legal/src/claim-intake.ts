import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type SiteId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { CommentRepository, hasPlace } from '@moderato/comments'
import { NoticeSender } from '@moderato/notices'
import { CaseEventRepository, CaseSignals } from '@moderato/reviewing'
import type { NewLegalNotice } from './domain/legal-notice.js'
import { ClaimedCaseRepository, type LiveCase, type SeniorCase } from './storage/claimed-case.repository.js'

/** Brings a claim of right before the senior reviewers, and tells the comment's author. */
@Injectable()
export class ClaimIntake {
  constructor(
    private readonly comments: CommentRepository,
    private readonly cases: ClaimedCaseRepository,
    private readonly events: CaseEventRepository,
    private readonly notices: NoticeSender,
    private readonly signals: CaseSignals,
  ) {}

  /** @throws DomainError `not-found`, `comment-not-published` */
  async admit(tx: Tx, siteId: SiteId, notice: NewLegalNotice): Promise<SeniorCase> {
    await this.comments.lockThread(tx, siteId, notice.commentId)
    const live = await this.cases.openOrLock(tx, siteId, notice.commentId)
    if (live === null) return this.explain(tx, siteId, notice)
    if (live.isNew) await this.record(tx, siteId, notice, { live, seq: 1, type: 'opened' })
    const senior = await this.cases.moveToSenior(tx, siteId, live.caseId, notice)
    await this.record(tx, siteId, notice, { live, seq: senior.version, type: 'legal-notice-added' })
    const occasion = { kind: 'legal-notice', referenceId: notice.id, caseId: live.caseId, decisionId: null } as const
    await this.notices.toPerson(tx, siteId, senior.authorId, occasion)
    tx.afterCommit(() => {
      this.signals.publish(siteId, live.caseId, 'case.queued', { queueId: senior.queueId, version: senior.version })
    })
    return senior
  }

  private async record(
    tx: Tx,
    siteId: SiteId,
    notice: NewLegalNotice,
    what: { live: LiveCase; seq: number; type: 'opened' | 'legal-notice-added' },
  ): Promise<void> {
    const { live, seq, type } = what
    const isOpening = type === 'opened'
    await this.events.add(tx, siteId, {
      caseId: live.caseId,
      seq,
      type,
      actorId: notice.filedBy,
      actorKind: notice.source === 'agency' ? 'staff' : 'reader',
      fromState: live.state,
      toState: isOpening ? 'open' : 'queued',
      data: { legalNoticeId: notice.id, source: notice.source },
    })
  }

  private async explain(tx: Tx, siteId: SiteId, { commentId }: NewLegalNotice): Promise<never> {
    const comment = await this.comments.find(siteId, commentId, tx)
    const isKnown = comment !== null && hasPlace(comment)
    throw new DomainError<ProblemCode>(isKnown ? 'comment-not-published' : 'not-found')
  }
}
