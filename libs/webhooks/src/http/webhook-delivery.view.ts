import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { IsIn, IsOptional } from 'class-validator'
import type { SiteId } from '@moderato/kernel'
import {
  webhookDeliveryStates,
  webhookDeliveryTypes,
  type WebhookDeliveryState,
  type WebhookDeliveryType,
} from '@moderato/contracts'
import { PageQuery } from '@moderato/http'
import { bodyOf, type Delivery } from '../domain/delivery.js'

export class DeliveryQuery extends PageQuery {
  @ApiPropertyOptional({ enum: webhookDeliveryStates })
  @IsOptional()
  @IsIn(webhookDeliveryStates)
  state?: WebhookDeliveryState
}

export class WebhookDeliveryView {
  @ApiProperty({ type: String, format: 'uuid', description: '`Moderato-Delivery` of every try.' })
  id!: string

  @ApiProperty({ enum: webhookDeliveryTypes, description: '`ping`: sent to try whether the address hears.' })
  event!: WebhookDeliveryType

  @ApiProperty({
    enum: webhookDeliveryStates,
    description: '`waiting`: will be tried (again); `failed`: given up; `skipped`: the webhook was paused.',
  })
  state!: WebhookDeliveryState

  @ApiProperty({ type: Number })
  attempts!: number

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Last try.' })
  triedAt!: string | null

  @ApiProperty({ type: Number, nullable: true, description: 'HTTP status of the last answer; null where none came.' })
  status!: number | null

  @ApiProperty({ type: String, nullable: true, description: 'How the last answer began; null where none came.' })
  response!: string | null

  @ApiProperty({ type: Number, nullable: true, description: 'Milliseconds until the last answer, or until none came.' })
  tookMs!: number | null

  @ApiProperty({ type: String, description: 'What is posted and signed.' })
  body!: string

  static of(siteId: SiteId, delivery: Delivery): WebhookDeliveryView {
    const { id, event, state, attempts, status, response, tookMs, createdAt, triedAt } = delivery
    return {
      ...{ id, event, state, attempts, status, response, tookMs, body: bodyOf(siteId, id, delivery) },
      ...{ createdAt: createdAt.toISOString(), triedAt: triedAt?.toISOString() ?? null },
    }
  }
}

export class WebhookDeliveryPageView {
  @ApiProperty({ type: [WebhookDeliveryView] })
  items!: WebhookDeliveryView[]

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null
}
