import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common'
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
import type { WebhookId } from '../domain/webhook.js'
import { AddWebhook } from '../use-cases/add-webhook.use-case.js'
import { ChangeWebhook } from '../use-cases/change-webhook.use-case.js'
import { RemoveWebhook } from '../use-cases/remove-webhook.use-case.js'
import { WebhookReader } from '../webhook.reader.js'
import { AddedWebhookView, AddWebhookDto, ChangeWebhookDto, WebhookPageView, WebhookView } from './webhook.dto.js'

@ApiTags('Administration')
@Access('lead')
@Controller('v1/sites/:site/moderation/webhooks')
export class WebhookController {
  constructor(
    private readonly reader: WebhookReader,
    private readonly addWebhook: AddWebhook,
    private readonly changeWebhook: ChangeWebhook,
    private readonly removeWebhook: RemoveWebhook,
  ) {}

  /** Addresses that are told what happens, newest first. */
  @Get()
  @ApiOkResponse({ type: WebhookPageView })
  async list(@CurrentActor() actor: Actor): Promise<WebhookPageView> {
    const webhooks = await this.reader.list(actor.siteId)
    return { items: webhooks.map((webhook) => WebhookView.of(webhook)), nextCursor: null }
  }

  /** Adds an address. The answer holds the secret that signs its deliveries. */
  @Post()
  @HttpCode(201)
  @ApiCreatedResponse({ type: AddedWebhookView })
  @TakesIdempotencyKey()
  @Problems('not-found')
  async add(
    @CurrentActor() actor: Actor,
    @Body() { url, events }: AddWebhookDto,
    @Idempotent() idempotency: IdempotentRequest | null,
  ): Promise<AddedWebhookView> {
    const { webhook, secret } = await this.addWebhook.execute(actor, { url, events, idempotency })
    return { ...WebhookView.of(webhook), secret }
  }

  /** Changes address or events, or switches deliveries on and off. */
  @Patch(':webhookId')
  @ApiOkResponse({ type: WebhookView })
  @Problems('not-found', 'version-conflict')
  async change(
    @CurrentActor() actor: Actor,
    @PathId('webhookId') webhookId: WebhookId,
    @Body() dto: ChangeWebhookDto,
  ): Promise<WebhookView> {
    const { url = null, events = null, enabled: isEnabled = null, version = null } = dto
    const to = { url, events, isEnabled, version }
    return WebhookView.of(await this.changeWebhook.execute(actor, webhookId, to))
  }

  /** Forgets an address. */
  @Delete(':webhookId')
  @HttpCode(204)
  @Problems('not-found')
  async remove(@CurrentActor() actor: Actor, @PathId('webhookId') webhookId: WebhookId): Promise<void> {
    await this.removeWebhook.execute(actor, webhookId)
  }
}
