import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type MeasureId, type SiteId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import type { SanctionAppeal } from './domain/appeal.js'
import { SanctionAppealJournal } from './sanction-appeal-journal.js'
import { SanctionAppealRepository } from './storage/sanction-appeal.repository.js'

/** Holds on appeals against sanctions, and their end with the sanction. */
@Injectable()
export class SanctionAppealClaims {
  constructor(
    private readonly appeals: SanctionAppealRepository,
    private readonly journal: SanctionAppealJournal,
  ) {}

  /** @throws DomainError `claimed-by-other`, `conflict-of-interest` */
  async claim(tx: Tx, actor: Actor, appeal: SanctionAppeal, leaseSec: number): Promise<void> {
    const { id: appealId, lease } = appeal
    if (!(await this.appeals.claim(tx, actor.siteId, { appealId, id: actor.userId, leaseSec }))) {
      const isHeld = lease !== null && lease.holderId !== actor.userId
      throw new DomainError<ProblemCode>(isHeld ? 'claimed-by-other' : 'conflict-of-interest')
    }
    const data = lease === null ? {} : { expiredHolderId: lease.holderId }
    await this.record(tx, actor, appeal, { step: 'claimed', data })
  }

  /** Prolongs the actor's live claim; false when there is none. */
  renew(tx: Tx, actor: Actor, { id }: SanctionAppeal, lease: { token: string; leaseSec: number }): Promise<boolean> {
    const hold = { appealId: id, holderId: actor.userId, token: lease.token }
    return this.appeals.renew(tx, actor.siteId, hold, lease.leaseSec)
  }

  /** @throws DomainError `lease-lost` */
  async release(tx: Tx, actor: Actor, appeal: SanctionAppeal, token: string): Promise<void> {
    const hold = { appealId: appeal.id, holderId: actor.userId, token }
    if (!(await this.appeals.release(tx, actor.siteId, hold))) throw new DomainError<ProblemCode>('lease-lost')
    await this.record(tx, actor, appeal, { step: 'released', data: {} })
  }

  /** Ends the open appeal of a sanction that was lifted, whoever holds it. @returns whether there was one */
  async close(
    tx: Tx,
    siteId: SiteId,
    lifted: { measureId: MeasureId; personId: UserId; by: UserId },
  ): Promise<boolean> {
    const appealId = await this.appeals.close(tx, siteId, lifted.measureId)
    if (appealId !== null) await this.journal.record(tx, siteId, { step: 'moot', appealId, ...lifted })
    return appealId !== null
  }

  private record(
    tx: Tx,
    { siteId, userId: by }: Actor,
    { id: appealId, measureId, appellantId: personId }: SanctionAppeal,
    what: { step: 'claimed' | 'released'; data: Record<string, unknown> },
  ): Promise<void> {
    return this.journal.record(tx, siteId, { ...what, appealId, measureId, personId, by })
  }
}
