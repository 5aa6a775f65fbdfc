import { Module } from '@nestjs/common'
import { DeliverWebhookHandler } from './jobs/deliver-webhook.handler.js'
import { GuardedWebhookSender } from './ports/guarded-webhook-sender.js'
import { WebhookSender } from './ports/webhook-sender.port.js'
import { AnnouncementRepository } from './storage/announcement.repository.js'
import { WebhookRepository } from './storage/webhook.repository.js'
import { AddWebhook } from './use-cases/add-webhook.use-case.js'
import { ChangeWebhook } from './use-cases/change-webhook.use-case.js'
import { DeliverWebhook } from './use-cases/deliver-webhook.use-case.js'
import { RemoveWebhook } from './use-cases/remove-webhook.use-case.js'
import { WebhookAnnouncer } from './webhook-announcer.js'
import { WebhookReader } from './webhook.reader.js'

/** Announcing and delivering; every process that decides something imports it. */
@Module({
  providers: [
    { provide: WebhookSender, useClass: GuardedWebhookSender },
    AddWebhook,
    AnnouncementRepository,
    ChangeWebhook,
    DeliverWebhook,
    DeliverWebhookHandler,
    RemoveWebhook,
    WebhookAnnouncer,
    WebhookReader,
    WebhookRepository,
  ],
  exports: [AddWebhook, ChangeWebhook, RemoveWebhook, WebhookAnnouncer, WebhookReader],
})
export class WebhooksModule {}
