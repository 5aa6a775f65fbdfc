import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type AppealId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CommentRepository } from '@moderato/comments'
import { SiteCatalog } from '@moderato/identity'
import { CaseRepository, QueueAccess, type ModerationCase, type QueueScope } from '@moderato/reviewing'
import type { Appeal } from './domain/appeal.js'
import { AppealRepository } from './storage/appeal.repository.js'

/** An appeal with the case it is about. */
export interface AppealedCase {
  appeal: Appeal
  subject: ModerationCase
}

/** What a reviewer works with; read before the transaction. */
export interface AppealDesk {
  scope: QueueScope
  leaseSec: number
}

/** Lays an appeal before its reviewer. */
@Injectable()
export class AppealDocket {
  constructor(
    private readonly appeals: AppealRepository,
    private readonly cases: CaseRepository,
    private readonly comments: CommentRepository,
    private readonly access: QueueAccess,
    private readonly sites: SiteCatalog,
  ) {}

  async deskOf(actor: Actor): Promise<AppealDesk> {
    const [scope, { settings }] = await Promise.all([this.access.scopeOf(actor), this.sites.get(actor.siteId)])
    return { scope, leaseSec: settings.leaseSec }
  }

  /** Locks thread and case of an open appeal for this transaction. @throws DomainError `not-found`, `already-decided` */
  async open(tx: Tx, actor: Actor, scope: QueueScope, appealId: AppealId): Promise<AppealedCase> {
    const known = await this.appeals.find(actor.siteId, appealId, tx)
    if (known === null) throw new DomainError<ProblemCode>('not-found')
    const before = scope.admit(await this.cases.find(actor.siteId, known.caseId, tx))
    await this.comments.lockThread(tx, actor.siteId, before.commentId)
    const subject = await this.cases.lockAndFind(tx, actor.siteId, known.caseId)
    const appeal = await this.appeals.find(actor.siteId, appealId, tx)
    if (subject === null || appeal === null) throw new DomainError<ProblemCode>('not-found')
    if (appeal.state !== 'open') throw new DomainError<ProblemCode>('already-decided')
    return { appeal, subject }
  }
}
