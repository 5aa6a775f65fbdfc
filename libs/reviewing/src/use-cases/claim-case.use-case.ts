import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { SiteCatalog } from '@moderato/identity'
import { ClaimKeeper } from '../claim-keeper.js'
import type { ModerationCase } from '../domain/moderation-case.js'
import { QueueAccess } from '../queue-access.js'
import { CaseRepository } from '../storage/case.repository.js'

@Injectable()
export class ClaimCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: QueueAccess,
    private readonly cases: CaseRepository,
    private readonly keeper: ClaimKeeper,
    private readonly sites: SiteCatalog,
  ) {}

  /**
   * Transition T4 by id. Who holds the case already gets the same claim again, so a repeated request is harmless.
   *
   * @throws DomainError `not-found`, `claimed-by-other`, `case-not-routed`, `already-decided`, `conflict-of-interest`,
   *   `claim-limit-reached`
   */
  async execute(actor: Actor, caseId: CaseId): Promise<void> {
    const { settings } = await this.sites.get(actor.siteId)
    const claimant = { id: actor.userId, leaseSec: settings.leaseSec }
    const scope = await this.access.scopeOf(actor)
    await this.transactions.run(async (tx) => {
      const before = scope.admit(await this.cases.lockAndFind(tx, actor.siteId, caseId))
      if (
        before.lease?.holderId === actor.userId &&
        (await this.keeper.renew(tx, actor.siteId, claimant, heldBy(before)))
      )
        return
      await this.keeper.refuseOverCap(tx, actor)
      const claimed = await this.keeper.claim(tx, actor.siteId, claimant, caseId)
      if (claimed === null) throw explain(before)
      await this.keeper.record(tx, actor, claimed)
    })
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
