import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'
import type { WebhookDeliveryState, WebhookDeliveryType } from '@moderato/contracts'
import { hasArrived, type Answer, type Delivery, type DeliveryId } from '../domain/delivery.js'
import type { WebhookId } from '../domain/webhook.js'

interface DeliveryRow {
  id: DeliveryId
  webhook_id: WebhookId
  event: WebhookDeliveryType
  ids: Record<string, string | null>
  occurred_at: Date
  state: WebhookDeliveryState
  attempts: number
  created_at: Date
  tried_at: Date | null
  status: number | null
  response: string | null
  took_ms: number | null
}

const columns = `d.id, d.webhook_id, d.event, d.ids, d.occurred_at, d.state, d.attempts, d.created_at, d.tried_at, d.status,
  d.response, d.took_ms`

const list = statement<DeliveryRow>(
  'webhooks.list-deliveries',
  `select ${columns} from webhook_delivery d where d.site_id = $1 and d.webhook_id = $2 and d.id < $3
     and ($4::text is null or d.state = $4) order by d.id desc limit $5`,
)

const find = statement<DeliveryRow>(
  'webhooks.find-delivery',
  `select ${columns} from webhook_delivery d where d.site_id = $1 and d.webhook_id = $2 and d.id = $3`,
)

const ping = statement<DeliveryRow>(
  'webhooks.add-ping',
  `insert into webhook_delivery as d (site_id, id, webhook_id, event, ids, occurred_at, by_hand)
   select w.site_id, $3, w.id, 'ping', jsonb_build_object('webhookId', w.id), date_trunc('milliseconds', clock_timestamp()), true
   from webhook w where w.site_id = $1 and w.id = $2 for key share of w returning ${columns}`,
)

const reopen = statement<DeliveryRow>(
  'webhooks.reopen-delivery',
  `update webhook_delivery d set state = 'waiting', by_hand = true, asked_at = clock_timestamp()
   where d.site_id = $1 and d.webhook_id = $2 and d.id = $3 and d.state <> 'waiting' returning ${columns}`,
)

const note = statement<never>(
  'webhooks.note-try',
  `update webhook_delivery set state = $3, attempts = attempts + 1, tried_at = clock_timestamp(), status = $4, response = $5,
     took_ms = $6 where site_id = $1 and id = $2`,
)

const skip = statement<never>(
  'webhooks.skip-delivery',
  `update webhook_delivery set state = 'skipped' where site_id = $1 and id = $2 and state = 'waiting'`,
)

/** How a try went. */
export interface Try {
  /** Null: nobody answered. */
  answer: Answer | null
  tookMs: number
  /** No other follows by itself. */
  isLast: boolean
}

/** Deliveries as leads follow them. Rows come into being with their jobs, by a trigger. */
@Injectable()
export class DeliveryRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async list(
    siteId: SiteId,
    webhookId: WebhookId,
    wanted: { state: WebhookDeliveryState | null; before: DeliveryId; limit: number },
  ): Promise<Delivery[]> {
    const { state, before, limit } = wanted
    return (await this.database.query(list, [siteId, webhookId, before, state, limit])).map(toDelivery)
  }

  async find(tx: Tx, siteId: SiteId, webhookId: WebhookId, id: DeliveryId): Promise<Delivery | null> {
    return one(await tx.query(find, [siteId, webhookId, id]))
  }

  /** Adds one that tells of nothing. @returns null when there is no such webhook */
  async addPing(tx: Tx, siteId: SiteId, webhookId: WebhookId, id: DeliveryId): Promise<Delivery | null> {
    return one(await tx.query(ping, [siteId, webhookId, id]))
  }

  /** Has one wait again that was over. @returns null when there is none, or it waits already */
  async reopen(tx: Tx, siteId: SiteId, webhookId: WebhookId, id: DeliveryId): Promise<Delivery | null> {
    return one(await tx.query(reopen, [siteId, webhookId, id]))
  }

  async noteTry(siteId: SiteId, id: DeliveryId, { answer, tookMs, isLast }: Try): Promise<void> {
    const state: WebhookDeliveryState = hasArrived(answer) ? 'delivered' : isLast ? 'failed' : 'waiting'
    await this.database.query(note, [siteId, id, state, answer?.status ?? null, answer?.text ?? null, tookMs])
  }

  /** Its webhook is paused. */
  async skip(siteId: SiteId, id: DeliveryId): Promise<void> {
    await this.database.query(skip, [siteId, id])
  }
}

function one(rows: DeliveryRow[]): Delivery | null {
  return rows[0] === undefined ? null : toDelivery(rows[0])
}

function toDelivery(row: DeliveryRow): Delivery {
  const { id, event, ids, state, attempts, status, response } = row
  return {
    ...{ id, event, ids, state, attempts, status, response, webhookId: row.webhook_id, tookMs: row.took_ms },
    ...{ occurredAt: row.occurred_at, createdAt: row.created_at, triedAt: row.tried_at },
  }
}
