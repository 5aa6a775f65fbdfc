import { Injectable } from '@nestjs/common'
import { Outbox, Transactions } from '@moderato/database'
import { DomainError, newId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import type { Delivery, DeliveryId } from '../domain/delivery.js'
import type { WebhookId } from '../domain/webhook.js'
import { DeliveryRepository } from '../storage/delivery.repository.js'

@Injectable()
export class RedeliverWebhook {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: DeliveryRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Makes a delivery once more, with the same id and the same body. One that waits already stays as it is, so asking twice
   * is asking once.
   *
   * @throws DomainError `not-found`
   */
  async execute(actor: Actor, webhookId: WebhookId, deliveryId: DeliveryId): Promise<Delivery> {
    const { siteId, userId: actorId } = actor
    return this.transactions.run(async (tx) => {
      const reopened = await this.deliveries.reopen(tx, siteId, webhookId, deliveryId)
      if (reopened === null) {
        const waiting = await this.deliveries.find(tx, siteId, webhookId, deliveryId)
        if (waiting === null) throw new DomainError<ProblemCode>('not-found')
        return waiting
      }
      const { event, ids, occurredAt } = reopened
      const payload = { siteId, webhookId, event, ids, at: occurredAt.toISOString(), deliveryId }
      await this.outbox.add(tx, { siteId, type: 'deliver-webhook', payload, dedupKey: `again:${newId()}` })
      const on = { subjectKind: 'webhook', subjectId: webhookId, data: { deliveryId } }
      await this.audit.record(tx, siteId, { type: 'webhook-redelivered', actorId, ...on })
      return reopened
    })
  }
}
