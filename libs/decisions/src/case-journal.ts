import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'
import type { ModerationEventType } from '@moderato/contracts'
import { CaseEventRepository, CaseSignals, type NewCaseEvent } from '@moderato/reviewing'

/** Records a transition of a case: the audit event in the transaction, the signal to consoles after it. */
@Injectable()
export class CaseJournal {
  constructor(
    private readonly events: CaseEventRepository,
    private readonly signals: CaseSignals,
  ) {}

  async record(
    tx: Tx,
    siteId: SiteId,
    event: NewCaseEvent,
    signal: { type: ModerationEventType; queueId: string | null },
  ): Promise<void> {
    await this.events.add(tx, siteId, event)
    tx.afterCommit(() => {
      this.signals.publish(siteId, event.caseId, signal.type, { queueId: signal.queueId, version: event.seq })
    })
  }
}
