import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { Actor } from '@moderato/http'
import { CommentRepository } from '@moderato/comments'
import { CaseRepository, type ModerationCase, type QueueScope } from '@moderato/reviewing'
import type { Appeal } from './domain/appeal.js'
import { SanctionRepository } from './storage/sanction.repository.js'

/** Locks what an appeal is about, in the order in which everybody does. */
@Injectable()
export class AppealLocks {
  constructor(
    private readonly cases: CaseRepository,
    private readonly comments: CommentRepository,
    private readonly sanctions: SanctionRepository,
  ) {}

  /** @returns the case of the decision; null where a sanction was locked @throws DomainError `not-found` */
  async take(tx: Tx, { siteId }: Actor, scope: QueueScope, appeal: Appeal): Promise<ModerationCase | null> {
    if (appeal.measureId !== null) {
      await this.sanctions.lock(tx, siteId, appeal.measureId)
      return null
    }
    const before = scope.admit(await this.cases.find(siteId, appeal.caseId, tx))
    await this.comments.lockThread(tx, siteId, before.commentId)
    return this.cases.lockAndFind(tx, siteId, appeal.caseId)
  }
}
