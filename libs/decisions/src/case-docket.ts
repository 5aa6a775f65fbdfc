import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type CaseId, type DecisionId, type SiteId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CommentRepository } from '@moderato/comments'
import { ReportRepository } from '@moderato/reports'
import { CaseRepository, QueueAccess, type ModerationCase, type QueueScope } from '@moderato/reviewing'
import type { Decision } from './domain/decision.js'
import { unseenCategories } from './domain/new-grounds.js'
import { DecisionRepository } from './storage/decision.repository.js'

/** What a reviewer says of the state the decision was made on. */
export interface DecisionBasis {
  caseId: CaseId
  leaseToken: string
  coversReportSeq: number
  /** Version of the text on the screen; null: the one the case was claimed with. */
  contentVersion: number | null
}

/** Lays a case before its reviewer for decision: locked, still theirs, and the same as on their screen. */
@Injectable()
export class CaseDocket {
  constructor(
    private readonly cases: CaseRepository,
    private readonly comments: CommentRepository,
    private readonly reports: ReportRepository,
    private readonly access: QueueAccess,
    private readonly decisions: DecisionRepository,
  ) {}

  /** The cases the actor may decide; ask before the transaction. */
  scopeOf(actor: Actor): Promise<QueueScope> {
    return this.access.scopeOf(actor)
  }

  /**
   * Locks thread and case for this transaction and checks that nothing changed under the reviewer.
   *
   * @returns the case, with the version of the text that is judged
   * @throws DomainError `not-found`, `lease-lost`, `already-decided`, `new-grounds` (with what is new)
   */
  async open(tx: Tx, actor: Actor, scope: QueueScope, basis: DecisionBasis): Promise<ModerationCase> {
    const before = scope.admit(await this.cases.find(actor.siteId, basis.caseId, tx))
    await this.comments.lockThread(tx, actor.siteId, before.commentId)
    const subject = await this.cases.lockAndFind(tx, actor.siteId, basis.caseId)
    if (subject === null) throw new DomainError<ProblemCode>('not-found')
    refuseLostClaim(subject, actor, basis.leaseToken)
    return this.refuseNewGrounds(tx, subject, basis)
  }

  /**
   * Locks thread and case of a decision that was made.
   *
   * @param scope - what the reviewer may know of; null where the caller checks who may ask
   * @throws DomainError `not-found`
   */
  async openDecided(
    tx: Tx,
    siteId: SiteId,
    decisionId: DecisionId,
    scope: QueueScope | null,
  ): Promise<{ subject: ModerationCase; decision: Decision }> {
    const known = await this.decisions.find(siteId, decisionId, tx)
    const found = known === null ? null : await this.cases.find(siteId, known.caseId, tx)
    if (found === null) throw new DomainError<ProblemCode>('not-found')
    scope?.admit(found)
    await this.comments.lockThread(tx, siteId, found.commentId)
    const subject = await this.cases.lockAndFind(tx, siteId, found.id)
    const decision = await this.decisions.find(siteId, decisionId, tx)
    if (subject === null || decision === null) throw new DomainError<ProblemCode>('not-found')
    return { subject, decision }
  }

  private async refuseNewGrounds(tx: Tx, subject: ModerationCase, basis: DecisionBasis): Promise<ModerationCase> {
    const reports = await this.reports.listByCase(subject.siteId, subject.id, tx)
    const categories = unseenCategories(reports, basis.coversReportSeq)
    const comment = await this.comments.find(subject.siteId, subject.commentId, tx)
    const contentVersion = basis.contentVersion ?? subject.contentVersion
    const edited = comment !== null && comment.bodyVersion !== contentVersion
    if (categories.length > 0 || edited) throw new DomainError<ProblemCode>('new-grounds', null, { categories, edited })
    return { ...subject, contentVersion }
  }
}

function refuseLostClaim(subject: ModerationCase, actor: Actor, leaseToken: string): void {
  if (subject.state !== 'claimed') {
    const isUndecided = subject.state === 'open' || subject.state === 'queued' || subject.state === 'held'
    throw new DomainError<ProblemCode>(isUndecided ? 'lease-lost' : 'already-decided')
  }
  const isHolder = subject.lease?.holderId === actor.userId && subject.lease.token === leaseToken
  if (!isHolder) throw new DomainError<ProblemCode>('lease-lost')
}
