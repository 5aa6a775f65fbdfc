import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CaseDesk, refuseStranger } from '../case-desk.js'
import { ClaimRepository } from '../storage/claim.repository.js'
import { HandlingRepository } from '../storage/handling.repository.js'
import { TransitionLog } from '../transition-log.js'

/** Who lets go, and why. */
export interface ReleaseInput {
  /** Proof of the claim; null as a lead, or for a case put aside by the actor. */
  leaseToken: string | null
  /** Given, the case counts as skipped and is not offered to this reviewer again. */
  reason: string | null
}

/** Lets go of a case. */
@Injectable()
export class ReleaseClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: CaseDesk,
    private readonly claims: ClaimRepository,
    private readonly handling: HandlingRepository,
    private readonly log: TransitionLog,
  ) {}

  /**
   * Transition T6: gives a case back to its queue undecided.
   *
   * @throws DomainError `not-found`, `lease-lost`, `already-decided`
   */
  async execute(actor: Actor, caseId: CaseId, { leaseToken, reason }: ReleaseInput): Promise<void> {
    const open = await this.desk.approach(actor)
    await this.transactions.run(async (tx) => {
      const subject = await open(tx, caseId)
      refuseStranger(actor, subject, leaseToken)
      const isSkipped = reason !== null
      const handled =
        leaseToken === null
          ? await this.handling.release(tx, actor.siteId, { caseId, version: subject.version })
          : await this.claims.release(tx, actor.siteId, actor.userId, { caseId, token: leaseToken, isSkipped })
      if (handled === null) throw new DomainError<ProblemCode>('lease-lost')
      const data = isSkipped ? { skipped: true } : {}
      await this.log.record(tx, subject, handled, { verb: 'release', actorId: actor.userId, data, note: reason })
    })
  }
}
