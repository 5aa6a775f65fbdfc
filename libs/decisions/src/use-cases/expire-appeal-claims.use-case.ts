import { Injectable } from '@nestjs/common'
import { CaseSignals } from '@moderato/reviewing'
import { DecisionReconcileRepository } from '../storage/reconcile.repository.js'

const batchCases = 500

@Injectable()
export class ExpireAppealClaims {
  constructor(
    private readonly cases: DecisionReconcileRepository,
    private readonly signals: CaseSignals,
  ) {}

  /** Gives appeals back when the claim on them ran out. */
  async execute(): Promise<void> {
    for (const { siteId, caseId, version, queueId } of await this.cases.expireClaims(batchCases)) {
      this.signals.publish(siteId, caseId, 'case.updated', { queueId, version })
    }
  }
}
