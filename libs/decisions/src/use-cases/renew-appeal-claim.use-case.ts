import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type AppealId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { AppealClaims } from '../appeal-claims.js'
import { AppealDocket } from '../appeal-docket.js'

@Injectable()
export class RenewAppealClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly docket: AppealDocket,
    private readonly claims: AppealClaims,
  ) {}

  /** Transition T5: prolongs a live claim; no event. @throws DomainError `not-found`, `already-decided`, `lease-lost` */
  async execute(actor: Actor, appealId: AppealId, token: string): Promise<void> {
    const { scope, leaseSec } = await this.docket.deskOf(actor)
    await this.transactions.run(async (tx) => {
      const open = await this.docket.open(tx, actor, scope, appealId)
      const isRenewed = await this.claims.renew(tx, actor, open, { token, leaseSec })
      if (!isRenewed) throw new DomainError<ProblemCode>('lease-lost')
    })
  }
}
