import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { eachApart } from '@moderato/kernel'
import { ExpiryPolicy } from '../expiry-policy.js'
import { HidingEffects } from '../hiding-effects.js'
import { MeasureEndRepository } from '../storage/measure-end.repository.js'
import { MeasureReconcileRepository, type EndedMeasure } from '../storage/reconcile.repository.js'

const batchMeasures = 200

@Injectable()
export class EndMeasures {
  constructor(
    private readonly measures: MeasureReconcileRepository,
    private readonly ends: MeasureEndRepository,
    private readonly transactions: Transactions,
    private readonly effects: HidingEffects,
    private readonly policy: ExpiryPolicy,
  ) {}

  /**
   * Transitions M3 and M4: ends what has run out by the database's clock, each in a transaction of its own, and derives
   * what readers see.
   */
  async execute(): Promise<void> {
    await eachApart(await this.measures.listEnded(batchMeasures), (ended) => this.end(ended))
  }

  private async end({ siteId, measureId, commentId }: EndedMeasure): Promise<void> {
    const { temporaryBlockExpiry } = await this.policy.settingsOf(siteId)
    await this.transactions.run(async (tx) => {
      await this.effects.begin(tx, siteId, commentId)
      const expired = await this.ends.end(tx, siteId, measureId)
      if (expired === null) return
      const version = await this.policy.apply(tx, siteId, { ...expired, measureId }, temporaryBlockExpiry)
      await this.effects.carryOut(tx, siteId, { ...expired, version }, false)
    })
  }
}
