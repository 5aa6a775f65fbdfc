import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import type { AppealId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { AppealClaims } from '../appeal-claims.js'
import { AppealDocket } from '../appeal-docket.js'

@Injectable()
export class ReleaseAppealClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly docket: AppealDocket,
    private readonly claims: AppealClaims,
  ) {}

  /** Transition T6: gives an appeal back undecided. @throws DomainError `not-found`, `already-decided`, `lease-lost` */
  async execute(actor: Actor, appealId: AppealId, token: string): Promise<void> {
    const { scope } = await this.docket.deskOf(actor)
    await this.transactions.run(async (tx) => {
      await this.claims.release(tx, actor, await this.docket.open(tx, actor, scope, appealId), token)
    })
  }
}
