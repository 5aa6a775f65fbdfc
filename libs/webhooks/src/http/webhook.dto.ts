import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUrl,
  Max,
  MaxLength,
  Min,
} from 'class-validator'
import { limits, webhookEventTypes, type WebhookEventType } from '@moderato/contracts'
import type { Webhook } from '../domain/webhook.js'

const httpsOnly = { protocols: ['https'], require_protocol: true, allow_underscores: false }

export class AddWebhookDto {
  @ApiProperty({ type: String, format: 'uri', description: 'Public https address.' })
  @IsUrl(httpsOnly)
  @MaxLength(limits.urlCharsMax)
  url!: string

  @ApiProperty({ enum: webhookEventTypes, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(webhookEventTypes.length)
  @IsIn(webhookEventTypes, { each: true })
  events!: WebhookEventType[]
}

export class ChangeWebhookDto {
  @ApiPropertyOptional({
    type: Number,
    minimum: 1,
    description: 'Version this change starts from; any where left out.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2 ** 31 - 1)
  version?: number

  @ApiPropertyOptional({ type: String, format: 'uri', description: 'Public https address.' })
  @IsOptional()
  @IsUrl(httpsOnly)
  @MaxLength(limits.urlCharsMax)
  url?: string

  @ApiPropertyOptional({ enum: webhookEventTypes, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(webhookEventTypes.length)
  @IsIn(webhookEventTypes, { each: true })
  events?: WebhookEventType[]

  @ApiPropertyOptional({ type: Boolean, description: 'Whether deliveries are made.' })
  @IsOptional()
  @IsBoolean()
  enabled?: boolean
}

export class WebhookView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string

  @ApiProperty({ type: String })
  url!: string

  @ApiProperty({ enum: webhookEventTypes, isArray: true })
  events!: WebhookEventType[]

  @ApiProperty({ type: Boolean })
  enabled!: boolean

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Last delivery that arrived.' })
  deliveredAt!: string | null

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Last try that failed.' })
  failedAt!: string | null

  @ApiProperty({ type: String, nullable: true, description: 'Why it failed: `status-…` or `unreachable`.' })
  failure!: string | null

  @ApiProperty({ type: Number, description: 'Rises with every change.' })
  version!: number

  static of({ id, url, events, isEnabled, failure, version, ...times }: Webhook): WebhookView {
    return {
      ...{ id, url, events, failure, version, enabled: isEnabled },
      createdAt: times.createdAt.toISOString(),
      deliveredAt: times.deliveredAt?.toISOString() ?? null,
      failedAt: times.failedAt?.toISOString() ?? null,
    }
  }
}

export class AddedWebhookView extends WebhookView {
  @ApiProperty({
    type: String,
    description:
      'Signs the deliveries (HMAC-SHA-256). Shown now and never again, but to the same request with its key.',
  })
  secret!: string
}

export class WebhookPageView {
  @ApiProperty({ type: [WebhookView] })
  items!: WebhookView[]

  @ApiProperty({ type: String, nullable: true, description: 'Always null: a site has few webhooks.' })
  nextCursor!: null
}
