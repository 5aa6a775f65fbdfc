import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'
import type { CaseEventType, WebhookEventType } from '@moderato/contracts'
import { CaseEventRepository, CaseSignals, type NewCaseEvent } from '@moderato/reviewing'
import { WebhookAnnouncer } from '@moderato/webhooks'

/** What webhooks are told of each kind of event; of the others, nothing. */
const webhookEvents: Partial<Record<string, WebhookEventType>> = {
  decided: 'case.decided',
  reverted: 'case.reverted',
  appealed: 'appeal.filed',
  'appeal-added': 'appeal.filed',
  'appeal-upheld': 'appeal.decided',
  'appeal-overturned': 'appeal.decided',
}

/** Records a transition of a case: audit event and promised webhooks in the transaction, signal to consoles after it. */
@Injectable()
export class CaseJournal {
  constructor(
    private readonly events: CaseEventRepository,
    private readonly signals: CaseSignals,
    private readonly webhooks: WebhookAnnouncer,
  ) {}

  async record(
    tx: Tx,
    siteId: SiteId,
    event: NewCaseEvent,
    signal: { type: CaseEventType; queueId: string | null },
  ): Promise<void> {
    await this.events.add(tx, siteId, event)
    await this.announce(tx, siteId, event)
    tx.afterCommit(() => {
      this.signals.publish(siteId, event.caseId, signal.type, { queueId: signal.queueId, version: event.seq })
    })
  }

  private async announce(tx: Tx, siteId: SiteId, { type, caseId, seq, data = {} }: NewCaseEvent): Promise<void> {
    const told = webhookEvents[type]
    if (told === undefined) return
    const { decisionId = null, appealId = null } = data as { decisionId?: string; appealId?: string }
    const ids = { caseId, decisionId, appealId }
    await this.webhooks.announce(tx, siteId, [{ type: told, key: `${caseId}:${String(seq)}`, ids }])
  }
}
