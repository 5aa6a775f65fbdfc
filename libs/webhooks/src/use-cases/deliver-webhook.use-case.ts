import { Injectable } from '@nestjs/common'
import { Clock } from '@moderato/kernel'
import type { JobPayloads } from '@moderato/contracts'
import { signatureOf } from '../domain/signature.js'
import type { WebhookId } from '../domain/webhook.js'
import { WebhookSender } from '../ports/webhook-sender.port.js'
import { WebhookRepository } from '../storage/webhook.repository.js'

@Injectable()
export class DeliverWebhook {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly sender: WebhookSender,
    private readonly clock: Clock,
  ) {}

  /**
   * Posts one event, signed. A webhook that was removed or switched off meanwhile is told nothing more.
   *
   * @param deliveryId - the same at every try, so that receivers can tell a repetition
   * @throws Error when it did not arrive; trying again is safe
   */
  async execute(payload: JobPayloads['deliver-webhook'], deliveryId: string): Promise<void> {
    const { siteId, event, ids, at } = payload
    const webhookId = payload.webhookId as WebhookId
    const target = await this.webhooks.findForDelivery(siteId, webhookId)
    if (target === null) return
    const body = JSON.stringify({ id: deliveryId, type: event, site: siteId, createdAt: at, data: ids })
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Moderato',
      'moderato-delivery': deliveryId,
      'moderato-signature': signatureOf(target.secret, body, Math.floor(this.clock.nowMs() / 1000)),
    }
    const failure = await this.failureOf(target.url, headers, body)
    await this.webhooks.noteDelivery(siteId, webhookId, failure)
    if (failure !== null) throw Object.assign(new Error('the webhook was not delivered'), { code: failure })
  }

  private async failureOf(url: string, headers: Record<string, string>, body: string): Promise<string | null> {
    try {
      const status = await this.sender.post(url, headers, body)
      return status >= 200 && status < 300 ? null : `status-${String(status)}`
    } catch {
      return 'unreachable'
    }
  }
}
