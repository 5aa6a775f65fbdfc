import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, newId } from '@moderato/kernel'
import type { ProblemCode, WebhookEventType } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import type { WebhookId } from '../domain/webhook.js'
import { WebhookRepository, type SecretWebhook } from '../storage/webhook.repository.js'

const secretBytes = 32

@Injectable()
export class AddWebhook {
  constructor(
    private readonly transactions: Transactions,
    private readonly webhooks: WebhookRepository,
    private readonly keys: IdempotencyKeys,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Adds an address.
   *
   * @returns it with the secret that signs its deliveries, which is shown again to the same request alone
   * @throws DomainError `idempotency-key-reused`, `not-found` when it was removed since
   */
  async execute(
    actor: Actor,
    wanted: { url: string; events: readonly WebhookEventType[]; idempotency: IdempotentRequest | null },
  ): Promise<SecretWebhook> {
    const { siteId, userId } = actor
    const { url, events, idempotency: request } = wanted
    const id = newId<WebhookId>()
    const secret = randomBytes(secretBytes).toString('hex')
    return this.transactions.run(async (tx) => {
      const held = request === null ? null : await this.keys.claim(tx, { siteId, userId, request, resourceId: id })
      if (held !== null) return this.again(await this.webhooks.findWithSecret(tx, siteId, held))
      const webhook = await this.webhooks.add(tx, siteId, { url, events, id, secret, createdBy: userId })
      const on = { subjectKind: 'webhook', subjectId: id, data: { events } }
      await this.audit.record(tx, siteId, { type: 'webhook-added', actorId: userId, ...on })
      return { webhook, secret }
    })
  }

  private again(added: SecretWebhook | null): SecretWebhook {
    if (added === null) throw new DomainError<ProblemCode>('not-found')
    return added
  }
}
