import { Injectable } from '@nestjs/common'
import { CaseSignals } from '../case-signals.js'
import { ReconcileRepository } from '../storage/reconcile.repository.js'

const batchCases = 500

/** Gives back what was claimed and forgotten. */
@Injectable()
export class ExpireClaims {
  constructor(
    private readonly reconcile: ReconcileRepository,
    private readonly signals: CaseSignals,
  ) {}

  /** Transition T6 by time: puts cases back into their queue when the claim on them ran out. */
  async execute(): Promise<void> {
    for (const { siteId, caseId, queueId, version } of await this.reconcile.expireClaims(batchCases)) {
      this.signals.publish(siteId, caseId, 'case.released', { queueId, version })
    }
  }
}
