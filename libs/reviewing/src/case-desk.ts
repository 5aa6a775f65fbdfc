import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError, type CaseId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import type { ModerationCase } from './domain/moderation-case.js'
import { QueueAccess } from './queue-access.js'
import { CaseRepository } from './storage/case.repository.js'

/** Locks a case for the transaction and lays it before somebody who may know of it. */
export type OpenCase = (tx: Tx, caseId: CaseId) => Promise<ModerationCase>

/** Lays cases before the staff. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly access: QueueAccess,
    private readonly cases: CaseRepository,
  ) {}

  /** Ask before the transaction, use inside. The opener throws `not-found` for cases of foreign queues. */
  async approach(actor: Actor): Promise<OpenCase> {
    const scope = await this.access.scopeOf(actor)
    return async (tx, caseId) => scope.admit(await this.cases.lockAndFind(tx, actor.siteId, caseId))
  }
}

/**
 * Whether the actor may take the case out of its state: its holder with the claim's token, who put it aside, or a lead.
 *
 * @throws DomainError `lease-lost`, `case-not-routed`, `already-decided`
 */
export function refuseStranger(actor: Actor, subject: ModerationCase, token: string | null): void {
  const { state, lease, heldBy } = subject
  if (state === 'open') throw new DomainError<ProblemCode>('case-not-routed')
  if (state !== 'queued' && state !== 'claimed' && state !== 'held')
    throw new DomainError<ProblemCode>('already-decided')
  const isHolder = lease?.holderId === actor.userId && lease.token === token
  const isLead = actor.role !== 'moderator' && token === null
  if (!isHolder && !isLead && heldBy !== actor.userId) throw new DomainError<ProblemCode>('lease-lost')
}
