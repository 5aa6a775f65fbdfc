import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { AppealId, MeasureId, SiteId, UserId } from '@moderato/kernel'
import type { WebhookEventType } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import { Signals } from '@moderato/live'
import { WebhookAnnouncer } from '@moderato/webhooks'

/** What can happen to an appeal against a sanction, and what webhooks are told of it. */
const steps = {
  filed: 'appeal.filed',
  claimed: null,
  released: null,
  upheld: 'appeal.decided',
  overturned: 'appeal.decided',
  moot: 'appeal.decided',
} as const satisfies Record<string, WebhookEventType | null>

/** A step on the way of an appeal. */
export interface SanctionAppealStep {
  step: keyof typeof steps
  appealId: AppealId
  measureId: MeasureId
  /** Who bears the sanction. */
  personId: UserId
  /** Who took the step; null for the system. */
  by: UserId | null
  /** Ids and codes. */
  data?: Record<string, unknown>
}

/** Records what happens to appeals against sanctions: audit and promised webhooks in the transaction, signal after it. */
@Injectable()
export class SanctionAppealJournal {
  constructor(
    private readonly audit: AuditTrail,
    private readonly webhooks: WebhookAnnouncer,
    private readonly signals: Signals,
  ) {}

  async record(tx: Tx, siteId: SiteId, entry: SanctionAppealStep): Promise<void> {
    const { step, appealId, measureId, personId, by: actorId, data = {} } = entry
    await this.audit.record(tx, siteId, {
      ...{ type: `sanction-appeal-${step}`, actorId, actorKind: step === 'filed' ? 'reader' : 'staff' },
      ...{ subjectKind: 'user', subjectId: personId, data: { appealId, sanctionId: measureId, ...data } },
    })
    const told = steps[step]
    if (told !== null) {
      const ids = { caseId: null, decisionId: null, appealId, measureId }
      await this.webhooks.announce(tx, siteId, [{ type: told, key: appealId, ids }])
    }
    tx.afterCommit(() => {
      this.signals.publish({ topic: 'moderation', siteId, type: 'appeal.updated', appealId })
    })
  }
}
