import { Injectable } from '@nestjs/common'
import { Outbox, Transactions } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import { QueueSetupRepository } from '../storage/queue-setup.repository.js'
import { RuleRepository } from '../storage/rule.repository.js'

@Injectable()
export class ArchiveQueue {
  constructor(
    private readonly transactions: Transactions,
    private readonly queues: QueueSetupRepository,
    private readonly rules: RuleRepository,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Gives a queue up, and with it the rules that name it. What waits in it is routed again; what is in hand is when it
   * comes back.
   *
   * @throws DomainError `not-found`, `default-queue-needed`
   */
  async execute(actor: Actor, queueId: string): Promise<void> {
    const { siteId, userId } = actor
    await this.transactions.run(async (tx) => {
      const queue = await this.queues.lockAndFind(tx, siteId, queueId)
      if (queue === null) throw new DomainError<ProblemCode>('not-found')
      if (!(await this.queues.archive(tx, siteId, queueId))) throw new DomainError<ProblemCode>('default-queue-needed')
      const rules = await this.rules.clearOfQueue(tx, siteId, queueId)
      const ruleSetVersion = await this.rules.raiseVersion(tx, siteId, null, true)
      const action = { type: 'queue-archived', actorId: userId, subjectKind: 'queue', subjectId: queueId }
      await this.audit.record(tx, siteId, { ...action, data: { rules, ruleSetVersion } })
      const dedupKey = String(ruleSetVersion)
      await this.outbox.add(tx, { siteId, type: 'reroute-cases', payload: { siteId }, dedupKey })
    })
  }
}
