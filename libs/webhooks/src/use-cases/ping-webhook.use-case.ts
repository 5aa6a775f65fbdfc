import { Injectable } from '@nestjs/common'
import { Outbox, Transactions } from '@moderato/database'
import { DomainError, newId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import type { Delivery, DeliveryId } from '../domain/delivery.js'
import type { WebhookId } from '../domain/webhook.js'
import { DeliveryRepository } from '../storage/delivery.repository.js'

@Injectable()
export class PingWebhook {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: DeliveryRepository,
    private readonly keys: IdempotencyKeys,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Has a delivery made that tells of nothing, to a paused webhook too.
   *
   * @throws DomainError `not-found`, `idempotency-key-reused`
   */
  async execute(actor: Actor, webhookId: WebhookId, request: IdempotentRequest | null): Promise<Delivery> {
    const { siteId, userId: actorId } = actor
    const deliveryId = newId<DeliveryId>()
    return this.transactions.run(async (tx) => {
      const claim = request === null ? null : { siteId, userId: actorId, request, resourceId: deliveryId }
      const held = claim === null ? null : await this.keys.claim(tx, claim)
      if (held !== null) return found(await this.deliveries.find(tx, siteId, webhookId, held))
      const delivery = found(await this.deliveries.addPing(tx, siteId, webhookId, deliveryId))
      const { event, ids, occurredAt } = delivery
      const payload = { siteId, webhookId, event, ids, at: occurredAt.toISOString(), deliveryId }
      await this.outbox.add(tx, { siteId, type: 'deliver-webhook', payload, dedupKey: `ping:${deliveryId}` })
      const on = { subjectKind: 'webhook', subjectId: webhookId, data: { deliveryId } }
      await this.audit.record(tx, siteId, { type: 'webhook-pinged', actorId, ...on })
      return delivery
    })
  }
}

function found(delivery: Delivery | null): Delivery {
  if (delivery === null) throw new DomainError<ProblemCode>('not-found')
  return delivery
}
