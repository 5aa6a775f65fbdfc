import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { CaseSignals } from '../case-signals.js'
import { CaseEventRepository } from '../storage/case-event.repository.js'
import { ClaimRepository } from '../storage/claim.repository.js'

@Injectable()
export class ReleaseClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly claims: ClaimRepository,
    private readonly events: CaseEventRepository,
    private readonly signals: CaseSignals,
  ) {}

  /** Transition T6: gives a case back to its queue undecided. @throws DomainError `lease-lost` */
  async execute(actor: Actor, caseId: CaseId, token: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const released = await this.claims.release(tx, actor.siteId, actor.userId, { caseId, token })
      if (released === null) throw new DomainError<ProblemCode>('lease-lost')
      await this.events.add(tx, actor.siteId, {
        caseId,
        seq: released.version,
        type: 'released',
        actorId: actor.userId,
        fromState: 'claimed',
        toState: 'queued',
      })
      tx.afterCommit(() => {
        this.signals.publish(actor.siteId, caseId, 'case.released', released)
      })
    })
  }
}
