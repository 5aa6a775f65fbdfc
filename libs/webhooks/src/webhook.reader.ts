import { Injectable } from '@nestjs/common'
import type { SiteId } from '@moderato/kernel'
import type { Webhook } from './domain/webhook.js'
import { WebhookRepository } from './storage/webhook.repository.js'

/** Webhooks as leads may see them: without their secrets. */
@Injectable()
export class WebhookReader {
  constructor(private readonly webhooks: WebhookRepository) {}

  /** Newest first. */
  list(siteId: SiteId): Promise<Webhook[]> {
    return this.webhooks.list(siteId)
  }
}
