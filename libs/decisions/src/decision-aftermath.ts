import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { CaseId, DecisionId, SiteId } from '@moderato/kernel'
import { WebhookAnnouncer } from '@moderato/webhooks'
import { CredibilityRepository } from './storage/credibility.repository.js'

/** What follows from a decision that no person made, beside what its own lib does with the case. */
@Injectable()
export class DecisionAftermath {
  constructor(
    private readonly credibility: CredibilityRepository,
    private readonly webhooks: WebhookAnnouncer,
  ) {}

  /** Weighs the reporters anew and promises webhooks their delivery. @param seq - of the event that records the decision */
  async follow(
    tx: Tx,
    siteId: SiteId,
    { caseId, decisionId, seq }: { caseId: CaseId; decisionId: DecisionId; seq: number },
  ): Promise<void> {
    await this.credibility.recount(tx, siteId, caseId)
    const ids = { caseId, decisionId, appealId: null }
    await this.webhooks.announce(tx, siteId, [{ type: 'case.decided', key: `${caseId}:${String(seq)}`, ids }])
  }
}
