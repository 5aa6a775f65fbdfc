import { Injectable } from '@nestjs/common'
import { Transactions, type Tx } from '@moderato/database'
import { DomainError, type SiteId } from '@moderato/kernel'
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

  /**
   * Changes address or events of a webhook, or switches it.
   *
   * @throws DomainError `not-found`, `version-conflict` with the webhook as it is
   */
  async execute(actor: Actor, id: WebhookId, to: WebhookChange): Promise<Webhook> {
    const { siteId, userId: actorId } = actor
    return this.transactions.run(async (tx) => {
      const changed = await this.webhooks.change(tx, siteId, id, to)
      if (changed === null) throw await this.refusal(tx, siteId, id)
      const data = { events: changed.events, isEnabled: changed.isEnabled }
      await this.audit.record(tx, siteId, {
        ...{ type: 'webhook-changed', actorId, subjectKind: 'webhook', subjectId: id, data },
      })
      return changed
    })
  }

  private async refusal(tx: Tx, siteId: SiteId, id: WebhookId): Promise<DomainError<ProblemCode>> {
    const current = await this.webhooks.find(tx, siteId, id)
    if (current === null) return new DomainError<ProblemCode>('not-found')
    const { url, events, isEnabled: enabled, version } = current
    return new DomainError<ProblemCode>('version-conflict', null, { current: { id, url, events, enabled, version } })
  }
}
