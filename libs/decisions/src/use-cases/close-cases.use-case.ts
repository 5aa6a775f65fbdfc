import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { eachApart } from '@moderato/kernel'
import { defaultSiteSettings } from '@moderato/contracts'
import { CaseSignals } from '@moderato/reviewing'
import { MootCases } from './moot-cases.use-case.js'
import { DecisionReconcileRepository } from '../storage/reconcile.repository.js'

const batchCases = 500

@Injectable()
export class CloseCases {
  constructor(
    private readonly reconcile: DecisionReconcileRepository,
    private readonly moot: MootCases,
    private readonly transactions: Transactions,
    private readonly signals: CaseSignals,
  ) {}

  /**
   * Transition T15: closes cases in which everybody was told and every window is over. Ends by T17 those that came back
   * to their queue after the comment was deleted.
   */
  async execute(): Promise<void> {
    const { appealWindowDays } = defaultSiteSettings
    for (const { siteId, caseId, version, queueId } of await this.reconcile.closeSettled(
      batchCases,
      appealWindowDays,
    )) {
      this.signals.publish(siteId, caseId, 'case.updated', { queueId, version })
    }
    await eachApart(await this.reconcile.listDeserted(batchCases), ({ siteId, commentId }) =>
      this.transactions.run((tx) => this.moot.close(tx, siteId, commentId)),
    )
  }
}
