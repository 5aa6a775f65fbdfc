import { Injectable } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import type { ModerationCase } from '@moderato/reviewing'
import { CaseJournal } from './case-journal.js'
import { AppealedCaseRepository } from './storage/appealed-case.repository.js'

/** Holds on appealed cases. */
@Injectable()
export class CaseAppealClaims {
  constructor(
    private readonly cases: AppealedCaseRepository,
    private readonly journal: CaseJournal,
  ) {}

  /** @throws DomainError `claimed-by-other`, `conflict-of-interest` */
  async claim(tx: Tx, actor: Actor, subject: ModerationCase, leaseSec: number): Promise<void> {
    const claimant = { caseId: subject.id, id: actor.userId, leaseSec }
    const claimed = await this.cases.claim(tx, actor.siteId, claimant)
    if (claimed === null) {
      const isHeld = subject.lease !== null && subject.lease.holderId !== actor.userId
      throw new DomainError<ProblemCode>(isHeld ? 'claimed-by-other' : 'conflict-of-interest')
    }
    const { version, fromState, previousHolderId } = claimed
    const data = previousHolderId === null ? {} : { expiredHolderId: previousHolderId }
    await this.record(tx, actor, subject, {
      ...{ seq: version, type: 'appeal-claimed', fromState, toState: 'appeal_claimed', data },
    })
  }

  /** Prolongs the actor's live claim; false when there is none. */
  async renew(
    tx: Tx,
    actor: Actor,
    subject: ModerationCase,
    lease: { token: string; leaseSec: number },
  ): Promise<boolean> {
    const hold = { caseId: subject.id, holderId: actor.userId, token: lease.token }
    return this.cases.renew(tx, actor.siteId, hold, lease.leaseSec)
  }

  /** @throws DomainError `lease-lost` */
  async release(tx: Tx, actor: Actor, subject: ModerationCase, token: string): Promise<void> {
    const hold = { caseId: subject.id, holderId: actor.userId, token }
    const seq = await this.cases.release(tx, actor.siteId, hold)
    if (seq === null) throw new DomainError<ProblemCode>('lease-lost')
    await this.record(tx, actor, subject, {
      ...{ seq, type: 'appeal-released', fromState: 'appeal_claimed', toState: 'appealed', data: {} },
    })
  }

  private record(
    tx: Tx,
    actor: Actor,
    { id: caseId, queue }: ModerationCase,
    event: {
      seq: number
      type: string
      fromState: ModerationCase['state']
      toState: ModerationCase['state']
      data: Record<string, unknown>
    },
  ): Promise<void> {
    const signal = { type: 'case.updated', queueId: queue?.id ?? null } as const
    return this.journal.record(tx, actor.siteId, { ...event, caseId, actorId: actor.userId }, signal)
  }
}
