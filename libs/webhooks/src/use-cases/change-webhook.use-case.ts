import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import type { Webhook, WebhookId } from '../domain/webhook.js'
import { WebhookRepository, type WebhookChange } from '../storage/webhook.repository.js'

@Injectable()
export class ChangeWebhook {
  constructor(
    private readonly transactions: Transactions,
    private readonly webhooks: WebhookRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Changes address or events of a webhook, or switches it. @throws DomainError `not-found` */
  async execute(actor: Actor, id: WebhookId, to: WebhookChange): Promise<Webhook> {
    const { siteId, userId: actorId } = actor
    return this.transactions.run(async (tx) => {
      const changed = await this.webhooks.change(tx, siteId, id, to)
      if (changed === null) throw new DomainError<ProblemCode>('not-found')
      const data = { events: changed.events, isEnabled: changed.isEnabled }
      await this.audit.record(tx, siteId, {
        ...{ type: 'webhook-changed', actorId, subjectKind: 'webhook', subjectId: id, data },
      })
      return changed
    })
  }
}
