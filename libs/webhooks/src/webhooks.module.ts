import { Module } from '@nestjs/common'
import { IdempotencyKeys } from '@moderato/http'
import { DeliverWebhookHandler } from './jobs/deliver-webhook.handler.js'
import { TendDeliveriesTask } from './jobs/tend-deliveries.task.js'
import { GuardedWebhookSender } from './ports/guarded-webhook-sender.js'
import { WebhookSender } from './ports/webhook-sender.port.js'
import { AnnouncementRepository } from './storage/announcement.repository.js'
import { DeliveryRepository } from './storage/delivery.repository.js'
import { DeliveryReconcileRepository } from './storage/reconcile.repository.js'
import { WebhookRepository } from './storage/webhook.repository.js'
import { AddWebhook } from './use-cases/add-webhook.use-case.js'
import { ChangeWebhook } from './use-cases/change-webhook.use-case.js'
import { DeliverWebhook } from './use-cases/deliver-webhook.use-case.js'
import { PingWebhook } from './use-cases/ping-webhook.use-case.js'
import { RedeliverWebhook } from './use-cases/redeliver-webhook.use-case.js'
import { RemoveWebhook } from './use-cases/remove-webhook.use-case.js'
import { TendDeliveries } from './use-cases/tend-deliveries.use-case.js'
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
    DeliveryReconcileRepository,
    DeliveryRepository,
    IdempotencyKeys,
    PingWebhook,
    RedeliverWebhook,
    RemoveWebhook,
    TendDeliveries,
    TendDeliveriesTask,
    WebhookAnnouncer,
    WebhookReader,
    WebhookRepository,
  ],
  exports: [AddWebhook, ChangeWebhook, PingWebhook, RedeliverWebhook, RemoveWebhook, WebhookAnnouncer, WebhookReader],
})
export class WebhooksModule {}
