import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { SiteCatalog } from '@moderato/identity'
import { ClaimRepository } from '../storage/claim.repository.js'

@Injectable()
export class RenewClaim {
  constructor(
    private readonly transactions: Transactions,
    private readonly claims: ClaimRepository,
    private readonly sites: SiteCatalog,
  ) {}

  /** Transition T5: prolongs a live claim; no event. @throws DomainError `lease-lost` */
  async execute(actor: Actor, caseId: CaseId, token: string): Promise<void> {
    const { settings } = await this.sites.get(actor.siteId)
    const claimant = { id: actor.userId, leaseSec: settings.leaseSec }
    const renewed = await this.transactions.run((tx) =>
      this.claims.renew(tx, actor.siteId, claimant, { caseId, token }),
    )
    if (!renewed) throw new DomainError<ProblemCode>('lease-lost')
  }
}
