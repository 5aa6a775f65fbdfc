import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { CommentId, SiteId } from '@moderato/kernel'
import { CommentDeletedHooks } from '@moderato/comments'
import { NoticeSender } from '@moderato/notices'
import { CaseJournal } from '../case-journal.js'
import { MootRepository } from '../storage/moot.repository.js'

/** Ends cases whose comment its author deletes, in the transaction of the deletion. */
@Injectable()
export class MootCases implements OnModuleInit {
  constructor(
    private readonly hooks: CommentDeletedHooks,
    private readonly moot: MootRepository,
    private readonly notices: NoticeSender,
    private readonly journal: CaseJournal,
  ) {}

  onModuleInit(): void {
    this.hooks.add((tx, siteId, commentId) => this.close(tx, siteId, commentId))
  }

  /** Transition T17. A case in somebody's hands is left to them. */
  async close(tx: Tx, siteId: SiteId, commentId: CommentId): Promise<void> {
    const closed = await this.moot.close(tx, siteId, commentId)
    if (closed === null) return
    const { caseId, version: seq, fromState, queueId } = closed
    const event = { caseId, seq, type: 'moot', actorId: null, fromState, toState: 'closed' } as const
    await this.journal.record(tx, siteId, event, { type: 'case.updated', queueId })
    const outcome = { kind: 'outcome', referenceId: caseId, caseId, decisionId: null, data: { moot: true } } as const
    await this.notices.toReporters(tx, siteId, outcome)
  }
}
