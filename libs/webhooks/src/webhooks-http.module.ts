import { Module } from '@nestjs/common'
import { WebhookController } from './http/webhook.controller.js'
import { WebhooksModule } from './webhooks.module.js'

/** The leads' routes; imported by the API alone. */
@Module({ imports: [WebhooksModule], controllers: [WebhookController] })
export class WebhooksHttpModule {}
