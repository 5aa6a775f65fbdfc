import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type CaseId, type SiteId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { SiteCatalog } from '@moderato/identity'
import { CaseSignals } from './case-signals.js'
import { CaseEventRepository } from './storage/case-event.repository.js'
import { ClaimRepository, type Claimant, type Claimed } from './storage/claim.repository.js'

/** Cases somebody may hold at once who has no cap of their own (leads). */
export const capacityDefault = 10

/** What every claim has in common, whichever way the case was chosen. */
@Injectable()
export class ClaimKeeper {
  constructor(
    private readonly claims: ClaimRepository,
    private readonly events: CaseEventRepository,
    private readonly signals: CaseSignals,
    private readonly sites: SiteCatalog,
  ) {}

  /** The claimant with the life that the site gives a claim. */
  async claimantOf(siteId: SiteId, userId: UserId): Promise<Claimant> {
    const { settings } = await this.sites.get(siteId)
    return { id: userId, leaseSec: settings.leaseSec }
  }

  /** Locks the reviewer and checks the personal cap. @throws DomainError `claim-limit-reached`, `role-insufficient` */
  async refuseOverCap(tx: Tx, { siteId, userId }: Pick<Actor, 'siteId' | 'userId'>): Promise<void> {
    const reviewer = await this.claims.lockReviewer(tx, siteId, userId)
    if (reviewer === null) throw new DomainError<ProblemCode>('role-insufficient')
    const capacity = reviewer.capacity ?? capacityDefault
    if (reviewer.held >= capacity) throw new DomainError<ProblemCode>('claim-limit-reached', null, { capacity })
  }

  /** Claims one case if it waits and this reviewer may judge it; null when not. @throws DomainError `skill-missing` */
  async claim(tx: Tx, siteId: SiteId, claimant: Claimant, caseId: CaseId): Promise<Claimed | null> {
    const claimed = await this.claims.claim(tx, siteId, claimant, caseId)
    if (claimed === null && !(await this.claims.isSkilled(tx, siteId, claimant.id, caseId))) {
      throw new DomainError<ProblemCode>('skill-missing')
    }
    return claimed
  }

  /** Prolongs a live claim; false when it is not the holder's any more. */
  renew(tx: Tx, siteId: SiteId, claimant: Claimant, held: { caseId: CaseId; token: string }): Promise<boolean> {
    return this.claims.renew(tx, siteId, claimant, held)
  }

  /** Adds the audit event and tells consoles. */
  async record(tx: Tx, actor: Actor, claimed: Claimed): Promise<void> {
    const { caseId, queueId, version, fromState, previousHolderId } = claimed
    await this.events.add(tx, actor.siteId, {
      caseId,
      seq: version,
      type: 'claimed',
      actorId: actor.userId,
      fromState,
      toState: 'claimed',
      data: previousHolderId === null ? {} : { expiredHolderId: previousHolderId },
    })
    tx.afterCommit(() => {
      this.signals.publish(actor.siteId, caseId, 'case.claimed', { queueId, version })
    })
  }
}
