import { Injectable } from '@nestjs/common'
import { Clock } from '@moderato/kernel'
import type { JobPayloads } from '@moderato/contracts'
import { bodyOf, hasArrived, type Answer, type DeliveryId } from '../domain/delivery.js'
import { signatureOf } from '../domain/signature.js'
import type { WebhookId } from '../domain/webhook.js'
import { WebhookSender } from '../ports/webhook-sender.port.js'
import { DeliveryRepository } from '../storage/delivery.repository.js'
import { WebhookRepository } from '../storage/webhook.repository.js'

@Injectable()
export class DeliverWebhook {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly sender: WebhookSender,
    private readonly clock: Clock,
  ) {}

  /**
   * Posts one event, signed. A webhook that was removed or switched off meanwhile is told nothing more, unless a person
   * asked for it; what has arrived is not sent again.
   *
   * @throws Error when it did not arrive; trying again is safe
   */
  async execute(payload: JobPayloads['deliver-webhook'], run: { jobId: string; isLast: boolean }): Promise<void> {
    const { siteId, event, ids, at } = payload
    const [webhookId, id] = [payload.webhookId as WebhookId, (payload.deliveryId ?? run.jobId) as DeliveryId]
    const target = await this.webhooks.findForDelivery(siteId, webhookId, id)
    if (target === null || target.state === 'delivered') return
    if (!target.isWanted) return this.deliveries.skip(siteId, id)
    const body = bodyOf(siteId, id, { event, ids, occurredAt: new Date(at) })
    const startMs = this.clock.nowMs()
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Moderato',
      'moderato-delivery': id,
      'moderato-signature': signatureOf(target.secret, body, Math.floor(startMs / 1000)),
    }
    const answer = await this.answerOf(target.url, headers, body)
    const tookMs = Math.max(0, Math.round(this.clock.nowMs() - startMs))
    await this.deliveries.noteTry(siteId, id, { answer, tookMs, isLast: run.isLast })
    const failure = hasArrived(answer) ? null : answer === null ? 'unreachable' : `status-${String(answer.status)}`
    await this.webhooks.noteDelivery(siteId, webhookId, failure)
    if (failure !== null) throw Object.assign(new Error('the webhook was not delivered'), { code: failure })
  }

  private async answerOf(url: string, headers: Record<string, string>, body: string): Promise<Answer | null> {
    return this.sender.post(url, headers, body).catch(() => null)
  }
}
