import { Injectable } from '@nestjs/common'
import { decodeCursor, DomainError, encodeCursor, isUuid, type SiteId } from '@moderato/kernel'
import type { ProblemCode, WebhookDeliveryState } from '@moderato/contracts'
import type { Delivery, DeliveryId } from './domain/delivery.js'
import type { Webhook, WebhookId } from './domain/webhook.js'
import { DeliveryRepository } from './storage/delivery.repository.js'
import { WebhookRepository } from './storage/webhook.repository.js'

const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** Webhooks as leads may see them: without their secrets. */
@Injectable()
export class WebhookReader {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
  ) {}

  /** Newest first. */
  list(siteId: SiteId): Promise<Webhook[]> {
    return this.webhooks.list(siteId)
  }

  /** Deliveries of the last 30 days, newest first. @throws DomainError `not-found`, `cursor-invalid` */
  async pageDeliveries(
    siteId: SiteId,
    webhookId: WebhookId,
    query: { state?: WebhookDeliveryState; cursor?: string; limit: number },
  ): Promise<{ items: Delivery[]; nextCursor: string | null }> {
    const { state = null, cursor, limit } = query
    const before = (cursor === undefined ? highestId : decodeCursor<[string]>(cursor, [isUuid])[0]) as DeliveryId
    const rows = await this.deliveries.list(siteId, webhookId, { state, before, limit: limit + 1 })
    const isThere = rows.length > 0 || (await this.webhooks.exists(siteId, webhookId))
    if (!isThere) throw new DomainError<ProblemCode>('not-found')
    const items = rows.slice(0, limit)
    const last = rows.length > limit ? items.at(-1) : undefined
    return { items, nextCursor: last === undefined ? null : encodeCursor([last.id]) }
  }
}
