import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { newId } from '@moderato/kernel'
import type { WebhookEventType } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import type { Webhook, WebhookId } from '../domain/webhook.js'
import { WebhookRepository } from '../storage/webhook.repository.js'

const secretBytes = 32

@Injectable()
export class AddWebhook {
  constructor(
    private readonly transactions: Transactions,
    private readonly webhooks: WebhookRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Adds an address. @returns it with the secret that signs its deliveries, which is never shown again */
  async execute(
    actor: Actor,
    wanted: { url: string; events: readonly WebhookEventType[] },
  ): Promise<{ webhook: Webhook; secret: string }> {
    const { siteId, userId } = actor
    const id = newId<WebhookId>()
    const secret = randomBytes(secretBytes).toString('hex')
    const webhook = await this.transactions.run(async (tx) => {
      const added = await this.webhooks.add(tx, siteId, { ...wanted, id, secret, createdBy: userId })
      const on = { subjectKind: 'webhook', subjectId: id, data: { events: wanted.events } }
      await this.audit.record(tx, siteId, { type: 'webhook-added', actorId: userId, ...on })
      return added
    })
    return { webhook, secret }
  }
}
