import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common'
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger'
import {
  Access,
  CurrentActor,
  Idempotent,
  PathId,
  Problems,
  TakesIdempotencyKey,
  type Actor,
  type IdempotentRequest,
} from '@moderato/http'
import type { DeliveryId } from '../domain/delivery.js'
import type { WebhookId } from '../domain/webhook.js'
import { PingWebhook } from '../use-cases/ping-webhook.use-case.js'
import { RedeliverWebhook } from '../use-cases/redeliver-webhook.use-case.js'
import { WebhookReader } from '../webhook.reader.js'
import { DeliveryQuery, WebhookDeliveryPageView, WebhookDeliveryView } from './webhook-delivery.view.js'

@ApiTags('Administration')
@Access('lead')
@Controller('v1/sites/:site/moderation/webhooks/:webhookId')
export class WebhookDeliveryController {
  constructor(
    private readonly reader: WebhookReader,
    private readonly pingWebhook: PingWebhook,
    private readonly redeliver: RedeliverWebhook,
  ) {}

  /** What was sent there in the last 30 days and what came back, newest first. */
  @Get('deliveries')
  @ApiOkResponse({ type: WebhookDeliveryPageView })
  @Problems('not-found', 'cursor-invalid')
  async list(
    @CurrentActor() { siteId }: Actor,
    @PathId('webhookId') webhookId: WebhookId,
    @Query() query: DeliveryQuery,
  ): Promise<WebhookDeliveryPageView> {
    const { items, nextCursor } = await this.reader.pageDeliveries(siteId, webhookId, query)
    return { items: items.map((delivery) => WebhookDeliveryView.of(siteId, delivery)), nextCursor }
  }

  /** Sends a `ping`, signed like everything else, also while the webhook is paused. */
  @Post('ping')
  @HttpCode(201)
  @ApiCreatedResponse({ type: WebhookDeliveryView })
  @TakesIdempotencyKey()
  @Problems('not-found')
  async ping(
    @CurrentActor() actor: Actor,
    @PathId('webhookId') webhookId: WebhookId,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<WebhookDeliveryView> {
    return WebhookDeliveryView.of(actor.siteId, await this.pingWebhook.execute(actor, webhookId, idempotency))
  }

  /** Makes a delivery once more: same id, same body, fresh signature. One that waits already is left to its turn. */
  @Post('deliveries/:deliveryId/redeliver')
  @HttpCode(200)
  @ApiOkResponse({ type: WebhookDeliveryView })
  @Problems('not-found')
  async again(
    @CurrentActor() actor: Actor,
    @PathId('webhookId') webhookId: WebhookId,
    @PathId('deliveryId') deliveryId: DeliveryId,
  ): Promise<WebhookDeliveryView> {
    return WebhookDeliveryView.of(actor.siteId, await this.redeliver.execute(actor, webhookId, deliveryId))
  }
}
