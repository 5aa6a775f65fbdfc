import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import type { AppealId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { ClaimKeeper } from '@moderato/reviewing'
import { AppealClaims } from '../appeal-claims.js'
import { AppealDocket } from '../appeal-docket.js'

@Injectable()
export class ClaimAppeal {
  constructor(
    private readonly transactions: Transactions,
    private readonly docket: AppealDocket,
    private readonly keeper: ClaimKeeper,
    private readonly claims: AppealClaims,
  ) {}

  /**
   * Transition T13, or S2 where it is about a sanction. Who holds the appeal already gets the same claim again.
   *
   * @throws DomainError `not-found`, `already-decided`, `claimed-by-other`, `conflict-of-interest`, `claim-limit-reached`
   */
  async execute(actor: Actor, appealId: AppealId): Promise<void> {
    const { scope, leaseSec } = await this.docket.deskOf(actor)
    await this.transactions.run(async (tx) => {
      const open = await this.docket.open(tx, actor, scope, appealId)
      const token = open.lease?.holderId === actor.userId ? open.lease.token : null
      if (token !== null && (await this.claims.renew(tx, actor, open, { token, leaseSec }))) return
      await this.keeper.refuseOverCap(tx, actor)
      await this.claims.claim(tx, actor, open, leaseSec)
    })
  }
}
