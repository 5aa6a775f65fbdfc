import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { newId } from '@moderato/kernel'
import { AuditTrail } from '@moderato/auditing'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import { queuePlanDefault, type QueuePlan, type QueueSetup } from '../domain/queue-plan.js'
import { QueueSetupRepository } from '../storage/queue-setup.repository.js'

@Injectable()
export class CreateQueue {
  constructor(
    private readonly transactions: Transactions,
    private readonly queues: QueueSetupRepository,
    private readonly keys: IdempotencyKeys,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Adds a queue. A new default queue takes the place of the old one.
   *
   * @throws DomainError `name-taken`, `idempotency-key-reused`
   */
  async execute(
    actor: Actor,
    plan: Partial<QueuePlan> & { name: string },
    request: IdempotentRequest | null,
  ): Promise<QueueSetup> {
    const { siteId, userId } = actor
    return this.transactions.run(async (tx) => {
      const queueId = newId()
      const held = request === null ? null : await this.keys.claim(tx, { siteId, userId, request, resourceId: queueId })
      const made = held === null ? null : await this.queues.lockAndFind(tx, siteId, held)
      if (made !== null) return made
      const full = { ...queuePlanDefault, ...plan }
      if (full.isDefault) await this.queues.yieldDefault(tx, siteId, queueId)
      const queue = await this.queues.add(tx, siteId, queueId, full)
      const action = { type: 'queue-created', actorId: userId, subjectKind: 'queue', subjectId: queueId }
      await this.audit.record(tx, siteId, { ...action, data: { ...full } })
      return queue
    })
  }
}
