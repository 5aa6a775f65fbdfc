import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { newId, type AppealId, type MeasureId } from '@moderato/kernel'
import type { Actor, IdempotentRequest } from '@moderato/http'
import { SiteCatalog } from '@moderato/identity'
import { AppealReplay } from '../appeal-replay.js'
import type { Appeal } from '../domain/appeal.js'
import { SanctionAppealEntry } from '../sanction-appeal-entry.js'

/** An objection to a sanction as it arrives. */
export interface AppealSanctionInput {
  measureId: MeasureId
  text: string
  idempotency: IdempotentRequest | null
}

@Injectable()
export class AppealSanction {
  constructor(
    private readonly transactions: Transactions,
    private readonly sites: SiteCatalog,
    private readonly entry: SanctionAppealEntry,
    private readonly replay: AppealReplay,
  ) {}

  /**
   * S1: a person objects to a measure against them that came with no case, once, also when it has run out.
   *
   * @throws DomainError `not-found` (also for the sanction of another), `already-appealed`, `appeal-not-open` (it came
   *   with a decision), `measure-over` (it was lifted), `appeal-window-over`, `idempotency-key-reused`
   */
  async execute(actor: Actor, { measureId, text, idempotency }: AppealSanctionInput): Promise<Appeal> {
    const { siteId, userId: appellantId } = actor
    const { appealWindowDays: windowDays } = (await this.sites.get(siteId)).settings
    return this.transactions.run(async (tx) => {
      const id = newId<AppealId>()
      const before = await this.replay.find(tx, actor, idempotency, id)
      return before ?? this.entry.enter(tx, siteId, { id, measureId, appellantId, text, windowDays })
    })
  }
}
