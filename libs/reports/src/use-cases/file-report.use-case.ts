import { Injectable } from '@nestjs/common'
import { DomainError, type CommentId, type ReportId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { Signals } from '@moderato/live'
import { CommentRepository, hasPlace } from '@moderato/comments'
import type { FiledReport } from '../domain/report.js'
import { ReportFiling, type SaidReport } from '../report-filing.js'
import { ReportRepository } from '../storage/report.repository.js'

@Injectable()
export class FileReport {
  constructor(
    private readonly filing: ReportFiling,
    private readonly reports: ReportRepository,
    private readonly comments: CommentRepository,
    private readonly signals: Signals,
  ) {}

  /**
   * Files a report: transitions T0 (a new case), T1 (one more report of a live case) and T16 (after a decision: the
   * outcome again, or a new case linked to the old). Redis is not touched before the answer.
   *
   * @returns id of the report; of the first one when the request is a repetition
   * @throws DomainError `already-reported`, `own-comment`, `not-found`, `comment-not-published`,
   *   `idempotency-key-reused`
   */
  async execute(actor: Actor, input: SaidReport): Promise<ReportId> {
    const filed = await this.filing.write(actor, input)
    if (filed === 'replayed') return this.replay(actor, input)
    if (filed === null) return (await this.recall(actor, input)) ?? this.explain(actor, input.commentId)
    this.tell(actor, filed)
    return filed.reportId
  }

  private tell(actor: Actor, filed: FiledReport): void {
    const { siteId, userId } = actor
    if (filed.isCleared) this.signals.publish({ topic: 'person', siteId, userId, type: 'notice.created' })
    this.signals.publish({
      topic: 'moderation',
      siteId: actor.siteId,
      type: filed.caseVersion === 1 ? 'case.created' : 'report.added',
      caseId: filed.caseId,
      queueId: filed.queueId,
      version: filed.caseVersion,
    })
  }

  /** What this very request filed before; the comment may be gone since. */
  private async recall({ siteId, userId }: Actor, { idempotency }: SaidReport): Promise<ReportId | null> {
    return idempotency === null ? null : this.reports.findFiled(siteId, userId, idempotency)
  }

  private async replay(actor: Actor, input: SaidReport): Promise<ReportId> {
    const filed = await this.recall(actor, input)
    if (filed !== null) return filed
    const reported = await this.reports.isReported(actor.siteId, input.commentId, actor.userId)
    throw new DomainError<ProblemCode>(reported ? 'already-reported' : 'idempotency-key-reused')
  }

  private async explain(actor: Actor, commentId: CommentId): Promise<never> {
    const comment = await this.comments.find(actor.siteId, commentId)
    if (comment === null || !hasPlace(comment)) throw new DomainError<ProblemCode>('not-found')
    if (comment.author.id === actor.userId) throw new DomainError<ProblemCode>('own-comment')
    if (await this.reports.isReported(actor.siteId, commentId, actor.userId)) {
      throw new DomainError<ProblemCode>('already-reported')
    }
    throw new DomainError<ProblemCode>('comment-not-published')
  }
}
