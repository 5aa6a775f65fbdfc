import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CaseDesk } from '../case-desk.js'
import { ClaimKeeper } from '../claim-keeper.js'
import { HandlingRepository } from '../storage/handling.repository.js'
import { TransitionLog } from '../transition-log.js'

@Injectable()
export class TakeOverCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: CaseDesk,
    private readonly keeper: ClaimKeeper,
    private readonly handling: HandlingRepository,
    private readonly log: TransitionLog,
  ) {}

  /**
   * Transition T4 by a lead, who takes a case out of a reviewer's hands; the reviewer's token is worth nothing from then on.
   *
   * @param version - of the case the lead looked at: of two leads at once, one is told that it changed
   * @throws DomainError `not-found`, `version-conflict`, `already-claimed`, `conflict-of-interest`, `claim-limit-reached`
   */
  async execute(actor: Actor, caseId: CaseId, version: number): Promise<void> {
    const [open, claimant] = await Promise.all([
      this.desk.approach(actor),
      this.keeper.claimantOf(actor.siteId, actor.userId),
    ])
    await this.transactions.run(async (tx) => {
      const subject = await open(tx, caseId)
      if (subject.version !== version) throw new DomainError<ProblemCode>('version-conflict')
      const isInHands = subject.state === 'claimed' || subject.state === 'held'
      if (!isInHands) throw new DomainError<ProblemCode>('already-claimed')
      await this.keeper.refuseOverCap(tx, actor)
      const handled = await this.handling.assign(tx, actor.siteId, claimant, { caseId, version })
      if (handled === null) throw new DomainError<ProblemCode>('conflict-of-interest')
      const fromUserId = subject.lease?.holderId ?? subject.heldBy
      await this.log.record(tx, subject, handled, { verb: 'take-over', actorId: actor.userId, data: { fromUserId } })
    })
  }
}
