import { Injectable } from '@nestjs/common'
import { Transactions, type Tx } from '@moderato/database'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CaseDesk } from '../case-desk.js'
import { ClaimKeeper } from '../claim-keeper.js'
import type { ModerationCase } from '../domain/moderation-case.js'
import { HoldRepository } from '../storage/hold.repository.js'
import { TransitionLog } from '../transition-log.js'

@Injectable()
export class ClaimCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: CaseDesk,
    private readonly keeper: ClaimKeeper,
    private readonly holds: HoldRepository,
    private readonly log: TransitionLog,
  ) {}

  /**
   * Transition T4 by id. Who holds the case already gets the same claim again, so a repeated request is harmless; who put
   * it aside takes it up again. Who took part in it meanwhile does not: it goes back to its queue (T6).
   *
   * @throws DomainError `not-found`, `claimed-by-other`, `case-not-routed`, `already-decided`, `conflict-of-interest`,
   *   `skill-missing`, `claim-limit-reached`
   */
  async execute(actor: Actor, caseId: CaseId): Promise<void> {
    const [open, claimant] = await Promise.all([
      this.desk.approach(actor),
      this.keeper.claimantOf(actor.siteId, actor.userId),
    ])
    const refusal = await this.transactions.run(async (tx): Promise<DomainError<ProblemCode> | null> => {
      const before = await open(tx, caseId)
      if (
        before.lease?.holderId === actor.userId &&
        (await this.keeper.renew(tx, actor.siteId, claimant, heldBy(before)))
      )
        return null
      await this.keeper.refuseOverCap(tx, actor)
      if (before.heldBy === actor.userId) return this.resume(tx, actor, before, claimant.leaseSec)
      const claimed = await this.keeper.claim(tx, actor.siteId, claimant, caseId)
      if (claimed === null) throw explain(before)
      await this.keeper.record(tx, actor, claimed)
      return null
    })
    // Thrown once the case is back in its queue for good.
    if (refusal !== null) throw refusal
  }

  /** Transition T7, back: who put the case aside takes it up again. @returns why it went back to its queue instead, or null */
  private async resume(
    tx: Tx,
    actor: Actor,
    before: ModerationCase,
    leaseSec: number,
  ): Promise<DomainError<ProblemCode> | null> {
    const held = { caseId: before.id, holderId: actor.userId }
    const handled = await this.holds.resume(tx, actor.siteId, held, leaseSec)
    if (handled !== null) {
      await this.log.record(tx, before, handled, { verb: 'resume', actorId: actor.userId })
      return null
    }
    const back = await this.holds.putBack(tx, actor.siteId, held)
    if (back === null) throw explain(before)
    await this.log.record(tx, before, back, { verb: 'release', actorId: actor.userId })
    return new DomainError<ProblemCode>('conflict-of-interest')
  }
}

function heldBy({ id, lease }: ModerationCase): { caseId: CaseId; token: string } {
  return { caseId: id, token: lease?.token ?? '' }
}

function explain(before: ModerationCase): DomainError<ProblemCode> {
  if (before.state === 'claimed') return new DomainError<ProblemCode>('claimed-by-other')
  if (before.state === 'open') return new DomainError<ProblemCode>('case-not-routed')
  if (before.state === 'queued') return new DomainError<ProblemCode>('conflict-of-interest')
  return new DomainError<ProblemCode>(before.state === 'held' ? 'already-claimed' : 'already-decided')
}
