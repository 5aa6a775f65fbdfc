import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import type { WebhookId } from '../domain/webhook.js'
import { WebhookRepository } from '../storage/webhook.repository.js'

@Injectable()
export class RemoveWebhook {
  constructor(
    private readonly transactions: Transactions,
    private readonly webhooks: WebhookRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Forgets an address and its secret. @throws DomainError `not-found` */
  async execute(actor: Actor, id: WebhookId): Promise<void> {
    const { siteId, userId: actorId } = actor
    await this.transactions.run(async (tx) => {
      if (!(await this.webhooks.remove(tx, siteId, id))) throw new DomainError<ProblemCode>('not-found')
      await this.audit.record(tx, siteId, { type: 'webhook-removed', actorId, subjectKind: 'webhook', subjectId: id })
    })
  }
}
