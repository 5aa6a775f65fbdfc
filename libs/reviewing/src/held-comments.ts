import { Injectable, type OnModuleInit } from '@nestjs/common'
import { Outbox, type Tx } from '@moderato/database'
import type { CommentId, SiteId } from '@moderato/kernel'
import { CommentHeldHooks, type HoldReason } from '@moderato/comments'
import { CaseSignals } from './case-signals.js'
import { HeldCaseRepository } from './storage/held-case.repository.js'

/** Opens a case for every comment that screening holds, in the transaction that writes the comment. */
@Injectable()
export class HeldComments implements OnModuleInit {
  constructor(
    private readonly hooks: CommentHeldHooks,
    private readonly cases: HeldCaseRepository,
    private readonly outbox: Outbox,
    private readonly signals: CaseSignals,
  ) {}

  onModuleInit(): void {
    this.hooks.add((tx, siteId, commentId, reason) => this.open(tx, siteId, commentId, reason))
  }

  private async open(tx: Tx, siteId: SiteId, commentId: CommentId, reason: HoldReason): Promise<void> {
    const caseId = await this.cases.open(tx, siteId, commentId, reason)
    if (caseId === null) return
    await this.outbox.add(tx, { siteId, type: 'route-case', payload: { siteId, caseId }, dedupKey: `${caseId}:1` })
    tx.afterCommit(() => {
      this.signals.publish(siteId, caseId, 'case.created', { queueId: null, version: 1 })
    })
  }
}
