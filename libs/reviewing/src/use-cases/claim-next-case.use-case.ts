import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import type { CaseId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { ClaimKeeper } from '../claim-keeper.js'
import { QueueAccess } from '../queue-access.js'
import { ClaimRepository, takeDepths } from '../storage/claim.repository.js'

/** Gives a reviewer the next case. */
@Injectable()
export class ClaimNextCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: QueueAccess,
    private readonly claims: ClaimRepository,
    private readonly keeper: ClaimKeeper,
  ) {}

  /**
   * Transition T4: the most urgent waiting case this reviewer may judge, held by nobody else.
   *
   * @param queueIds - queues to take from; null for all of the reviewer's own
   * @returns null when nothing waits
   * @throws DomainError `queue-unknown`, `claim-limit-reached`
   */
  async execute(actor: Actor, queueIds: readonly string[] | null): Promise<CaseId | null> {
    const from = await this.access.claimableQueueIds(actor, queueIds)
    const claimant = await this.keeper.claimantOf(actor.siteId, actor.userId)
    return this.transactions.run(async (tx) => {
      await this.keeper.refuseOverCap(tx, actor)
      for (const depth of takeDepths) {
        const claimed = await this.claims.takeNext(tx, actor.siteId, claimant, { queueIds: from, depth })
        if (claimed === null) continue
        await this.keeper.record(tx, actor, claimed)
        return claimed.caseId
      }
      return null
    })
  }
}
