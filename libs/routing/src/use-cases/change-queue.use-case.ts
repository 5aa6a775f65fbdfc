import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import type { QueuePlan, QueueSetup } from '../domain/queue-plan.js'
import { QueueSetupRepository } from '../storage/queue-setup.repository.js'

@Injectable()
export class ChangeQueue {
  constructor(
    private readonly transactions: Transactions,
    private readonly queues: QueueSetupRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Changes what is given. Deadlines of cases that wait already stay as they are.
   *
   * @param seen - `version` as it was read
   * @throws DomainError `not-found`, `version-conflict`, `name-taken`, `default-queue-needed`, `validation-failed` for
   *   working-hours deadlines without a calendar
   */
  async execute(actor: Actor, seen: { id: string; version: number }, change: Partial<QueuePlan>): Promise<QueueSetup> {
    const { siteId, userId } = actor
    return this.transactions.run(async (tx) => {
      // The one default queue passes from hand to hand; the old one yields before the new one is locked.
      if (change.isDefault === true) await this.queues.yieldDefault(tx, siteId, seen.id)
      const before = await this.queues.lockAndFind(tx, siteId, seen.id)
      if (before === null) throw new DomainError<ProblemCode>('not-found')
      if (before.isDefault && change.isDefault === false) throw new DomainError<ProblemCode>('default-queue-needed')
      const next = { ...before, ...change }
      if (next.calendar === null && next.businessTiers.length > 0) throw lacksCalendar()
      const queue = await this.queues.change(tx, siteId, seen, next)
      if (queue === null) throw new DomainError<ProblemCode>('version-conflict', null, { queue: before })
      const action = { type: 'queue-changed', actorId: userId, subjectKind: 'queue', subjectId: seen.id }
      await this.audit.record(tx, siteId, { ...action, data: { ...change } })
      return queue
    })
  }
}

function lacksCalendar(): DomainError<ProblemCode> {
  const errors = [
    { pointer: '/businessTiers', detail: 'needs a calendar that says when the desk works', rule: 'needs-calendar' },
  ]
  return new DomainError<ProblemCode>('validation-failed', null, { errors })
}
