import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CaseDesk, refuseStranger } from '../case-desk.js'
import { HandlingRepository } from '../storage/handling.repository.js'
import { TransitionLog } from '../transition-log.js'

@Injectable()
export class EscalateCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: CaseDesk,
    private readonly handling: HandlingRepository,
    private readonly log: TransitionLog,
  ) {}

  /**
   * Transition T8: one level up, into the senior queue, out of the holder's hands.
   *
   * @param input - `leaseToken` null: as a lead, or of a case put aside by the actor
   * @throws DomainError `not-found`, `lease-lost`, `case-not-routed`, `already-decided`, `escalation-limit-reached`
   */
  async execute(actor: Actor, caseId: CaseId, input: { leaseToken: string | null; reason: string }): Promise<void> {
    const open = await this.desk.approach(actor)
    await this.transactions.run(async (tx) => {
      const subject = await open(tx, caseId)
      refuseStranger(actor, subject, input.leaseToken)
      const handled = await this.handling.escalate(tx, actor.siteId, { caseId, version: subject.version })
      if (handled === null) throw new DomainError<ProblemCode>('escalation-limit-reached')
      const data = { level: subject.level + 1 }
      await this.log.record(tx, subject, handled, { verb: 'escalate', actorId: actor.userId, data, note: input.reason })
    })
  }
}
