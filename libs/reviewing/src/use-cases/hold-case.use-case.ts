import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CaseDesk, refuseStranger } from '../case-desk.js'
import { HoldRepository } from '../storage/hold.repository.js'
import { TransitionLog } from '../transition-log.js'

/** Why a case is put aside, and for how long. */
export interface HoldInput {
  /** Proof of the claim; null to prolong an own hold. */
  leaseToken: string | null
  reason: string
  holdSec: number
}

@Injectable()
export class HoldCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: CaseDesk,
    private readonly holds: HoldRepository,
    private readonly log: TransitionLog,
  ) {}

  /**
   * Transition T7: puts a claimed case aside, or holds it longer. The deadline keeps running.
   *
   * @throws DomainError `not-found`, `lease-lost`, `case-not-routed`, `already-decided`
   */
  async execute(actor: Actor, caseId: CaseId, input: HoldInput): Promise<void> {
    const open = await this.desk.approach(actor)
    await this.transactions.run(async (tx) => {
      const subject = await open(tx, caseId)
      refuseStranger(actor, subject, input.leaseToken ?? '')
      const own = { caseId, holderId: actor.userId }
      const isHeld = subject.state === 'held'
      const handled = isHeld
        ? await this.holds.prolong(tx, actor.siteId, own, input.holdSec)
        : await this.holds.hold(tx, actor.siteId, { ...own, token: input.leaseToken ?? '' }, input.holdSec)
      if (handled === null) throw new DomainError<ProblemCode>('lease-lost')
      const verb = isHeld ? 'prolong-hold' : 'hold'
      const data = { holdSec: input.holdSec }
      await this.log.record(tx, subject, handled, { verb, actorId: actor.userId, data, note: input.reason })
    })
  }
}
