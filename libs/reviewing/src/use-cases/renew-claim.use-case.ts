import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { ClaimKeeper } from '../claim-keeper.js'

@Injectable()
export class RenewClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly keeper: ClaimKeeper,
  ) {}

  /** Transition T5: prolongs a live claim; no event. @throws DomainError `lease-lost` */
  async execute(actor: Actor, caseId: CaseId, token: string): Promise<void> {
    const claimant = await this.keeper.claimantOf(actor.siteId, actor.userId)
    const renewed = await this.transactions.run((tx) =>
      this.keeper.renew(tx, actor.siteId, claimant, { caseId, token }),
    )
    if (!renewed) throw new DomainError<ProblemCode>('lease-lost')
  }
}
