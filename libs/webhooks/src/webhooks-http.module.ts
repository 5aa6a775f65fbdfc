import { Module } from '@nestjs/common'
import { WebhookController } from './http/webhook.controller.js'
import { WebhookDeliveryController } from './http/webhook-delivery.controller.js'
import { WebhooksModule } from './webhooks.module.js'

/** The leads' routes; imported by the API alone. */
@Module({ imports: [WebhooksModule], controllers: [WebhookController, WebhookDeliveryController] })
export class WebhooksHttpModule {}
