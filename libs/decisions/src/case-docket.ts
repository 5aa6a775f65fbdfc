import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type CaseId, type SiteId } from '@moderato/kernel'
import type { ProblemCode, SiteSettings } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CommentRepository } from '@moderato/comments'
import { SiteCatalog } from '@moderato/identity'
import { ReportRepository } from '@moderato/reports'
import { CaseRepository, type ModerationCase, type QueueScope } from '@moderato/reviewing'
import { unseenCategories } from './domain/new-grounds.js'

/** What a reviewer says of the state the decision was made on. */
export interface DecisionBasis {
  caseId: CaseId
  leaseToken: string
  coversReportSeq: number
}

/** Lays a case before its reviewer for decision: locked, still theirs, and the same as on their screen. */
@Injectable()
export class CaseDocket {
  constructor(
    private readonly cases: CaseRepository,
    private readonly comments: CommentRepository,
    private readonly reports: ReportRepository,
    private readonly sites: SiteCatalog,
  ) {}

  /** Settings a decision has to keep to. @throws DomainError `policy-code-unknown` */
  async rulesFor(siteId: SiteId, policyCode: string): Promise<SiteSettings> {
    const { settings } = await this.sites.get(siteId)
    if (!settings.policyCodes.includes(policyCode)) throw new DomainError<ProblemCode>('policy-code-unknown')
    return settings
  }

  /**
   * Locks thread and case for this transaction and checks that nothing changed under the reviewer.
   *
   * @throws DomainError `not-found`, `lease-lost`, `already-decided`, `new-grounds` (with what is new)
   */
  async open(tx: Tx, actor: Actor, scope: QueueScope, basis: DecisionBasis): Promise<ModerationCase> {
    const before = scope.admit(await this.cases.find(actor.siteId, basis.caseId, tx))
    await this.comments.lockThread(tx, actor.siteId, before.commentId)
    const subject = await this.cases.lockAndFind(tx, actor.siteId, basis.caseId)
    if (subject === null) throw new DomainError<ProblemCode>('not-found')
    refuseLostClaim(subject, actor, basis.leaseToken)
    await this.refuseNewGrounds(tx, subject, basis.coversReportSeq)
    return subject
  }

  private async refuseNewGrounds(tx: Tx, subject: ModerationCase, coversReportSeq: number): Promise<void> {
    const reports = await this.reports.listByCase(subject.siteId, subject.id, tx)
    const categories = unseenCategories(reports, coversReportSeq)
    const comment = await this.comments.find(subject.siteId, subject.commentId, tx)
    const edited = comment !== null && comment.bodyVersion !== subject.contentVersion
    if (categories.length > 0 || edited) throw new DomainError<ProblemCode>('new-grounds', null, { categories, edited })
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
