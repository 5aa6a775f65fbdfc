import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type CaseId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CaseDesk, refuseStranger } from '../case-desk.js'
import { ClaimKeeper } from '../claim-keeper.js'
import { HandlingRepository } from '../storage/handling.repository.js'
import { TransitionLog } from '../transition-log.js'

/** To whom a case goes, and why. */
export interface HandOverInput {
  /** Proof of the claim; null as a lead, or for a case put aside by the actor. */
  leaseToken: string | null
  toUserId: UserId
  reason: string | null
}

@Injectable()
export class HandOverCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: CaseDesk,
    private readonly keeper: ClaimKeeper,
    private readonly handling: HandlingRepository,
    private readonly log: TransitionLog,
  ) {}

  /**
   * Transition T4 for a named colleague, who is given a case in hand, holds it for the life of a claim and can renew it.
   *
   * @throws DomainError `not-found`, `lease-lost`, `already-claimed`, `already-decided`, `reviewer-unfit` when the
   *   colleague does not work in the queue, took part or lacks a skill it asks for, `claim-limit-reached` when the colleague holds enough
   */
  async execute(actor: Actor, caseId: CaseId, input: HandOverInput): Promise<void> {
    const { siteId, userId } = actor
    const { toUserId } = input
    const [open, claimant] = await Promise.all([this.desk.approach(actor), this.keeper.claimantOf(siteId, toUserId)])
    await this.transactions.run(async (tx) => {
      const subject = await open(tx, caseId)
      refuseStranger(actor, subject, input.leaseToken)
      if (subject.state === 'queued') throw new DomainError<ProblemCode>('already-claimed')
      await this.refuseUnfit(() => this.keeper.refuseOverCap(tx, { siteId, userId: toUserId }))
      const handled = await this.handling.assign(tx, siteId, claimant, { caseId, version: subject.version })
      if (handled === null) throw new DomainError<ProblemCode>('reviewer-unfit')
      const data = { fromUserId: subject.lease?.holderId ?? subject.heldBy, toUserId }
      await this.log.record(tx, subject, handled, { verb: 'hand-over', actorId: userId, data, note: input.reason })
    })
  }

  /** Somebody who is no staff is unfit; the actor's own role is not the question. */
  private async refuseUnfit(check: () => Promise<void>): Promise<void> {
    try {
      await check()
    } catch (error) {
      const isNoStaff = error instanceof DomainError && error.code === 'role-insufficient'
      throw isNoStaff ? new DomainError<ProblemCode>('reviewer-unfit') : error
    }
  }
}
