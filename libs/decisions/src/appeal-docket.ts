import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type AppealId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { SiteCatalog } from '@moderato/identity'
import { QueueAccess, type Lease, type ModerationCase, type QueueScope } from '@moderato/reviewing'
import { AppealLocks } from './appeal-locks.js'
import type { DecisionAppeal, SanctionAppeal } from './domain/appeal.js'
import { AppealRepository } from './storage/appeal.repository.js'

/** An open appeal of a decision, which is held with its case; or one of a sanction, which is held by itself. */
export type OpenAppeal = { lease: Lease | null } & (
  { appeal: DecisionAppeal; subject: ModerationCase } | { appeal: SanctionAppeal; subject: null }
)

/** What a reviewer works with; read before the transaction. */
export interface AppealDesk {
  scope: QueueScope
  leaseSec: number
}

/** Lays an appeal before its reviewer. */
@Injectable()
export class AppealDocket {
  constructor(
    private readonly appeals: AppealRepository,
    private readonly locks: AppealLocks,
    private readonly access: QueueAccess,
    private readonly sites: SiteCatalog,
  ) {}

  async deskOf(actor: Actor): Promise<AppealDesk> {
    const [scope, { settings }] = await Promise.all([this.access.scopeOf(actor), this.sites.get(actor.siteId)])
    return { scope, leaseSec: settings.leaseSec }
  }

  /** @throws DomainError `not-found` */
  async isOfSanction(tx: Tx, actor: Actor, appealId: AppealId): Promise<boolean> {
    const known = await this.appeals.find(actor.siteId, appealId, tx)
    if (known === null) throw new DomainError<ProblemCode>('not-found')
    return known.measureId !== null
  }

  /** Locks what an open appeal is about for this transaction. @throws DomainError `not-found`, `already-decided` */
  async open(tx: Tx, actor: Actor, scope: QueueScope, appealId: AppealId): Promise<OpenAppeal> {
    const known = await this.appeals.find(actor.siteId, appealId, tx)
    if (known === null) throw new DomainError<ProblemCode>('not-found')
    const subject = await this.locks.take(tx, actor, scope, known)
    const appeal = await this.appeals.find(actor.siteId, appealId, tx)
    if (appeal === null) throw new DomainError<ProblemCode>('not-found')
    if (appeal.state !== 'open') throw new DomainError<ProblemCode>('already-decided')
    if (appeal.measureId !== null) return { appeal, subject: null, lease: appeal.lease }
    if (subject === null) throw new DomainError<ProblemCode>('not-found')
    return { appeal, subject, lease: subject.lease }
  }
}
