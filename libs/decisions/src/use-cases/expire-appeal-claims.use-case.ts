import { Injectable } from '@nestjs/common'
import { Signals } from '@moderato/live'
import { CaseSignals } from '@moderato/reviewing'
import { DecisionReconcileRepository } from '../storage/reconcile.repository.js'

const batchAppeals = 500

@Injectable()
export class ExpireAppealClaims {
  constructor(
    private readonly reconcile: DecisionReconcileRepository,
    private readonly cases: CaseSignals,
    private readonly signals: Signals,
  ) {}

  /** Transition T6 by time, S3 for sanctions: gives appeals back when the claim on them ran out. */
  async execute(): Promise<void> {
    for (const { siteId, caseId, version, queueId } of await this.reconcile.expireClaims(batchAppeals)) {
      this.cases.publish(siteId, caseId, 'case.updated', { queueId, version })
    }
    for (const { siteId, appealId } of await this.reconcile.expireClaimsOfSanctions(batchAppeals)) {
      this.signals.publish({ topic: 'moderation', siteId, type: 'appeal.updated', appealId })
    }
  }
}
