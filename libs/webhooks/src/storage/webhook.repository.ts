import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import type { WebhookDeliveryState, WebhookEventType } from '@moderato/contracts'
import type { DeliveryId } from '../domain/delivery.js'
import type { Webhook, WebhookId } from '../domain/webhook.js'

interface WebhookRow {
  id: WebhookId
  url: string
  events: WebhookEventType[]
  enabled: boolean
  created_at: Date
  delivered_at: Date | null
  failed_at: Date | null
  failure: string | null
  version: number
}

const columns = 'w.id, w.url, w.events, w.enabled, w.created_at, w.delivered_at, w.failed_at, w.failure, w.version'

const list = statement<WebhookRow>(
  'webhooks.list',
  `select ${columns} from webhook w where w.site_id = $1 order by w.id desc limit 100`,
)

const find = statement<WebhookRow>(
  'webhooks.find',
  `select ${columns} from webhook w where w.site_id = $1 and w.id = $2`,
)

const findWithSecret = statement<WebhookRow & { secret: string }>(
  'webhooks.find-with-secret',
  `select ${columns}, w.secret from webhook w where w.site_id = $1 and w.id = $2`,
)

const findForDelivery = statement<{ url: string; secret: string; wanted: boolean; state: WebhookDeliveryState | null }>(
  'webhooks.find-for-delivery',
  `select w.url, w.secret, w.enabled or coalesce(d.by_hand, false) as wanted, d.state
   from webhook w left join webhook_delivery d on d.site_id = w.site_id and d.id = $3
   where w.site_id = $1 and w.id = $2`,
)

const add = statement<WebhookRow>(
  'webhooks.add',
  `insert into webhook as w (site_id, id, url, secret, events, created_by) values ($1, $2, $3, $4, $5, $6)
   returning ${columns}`,
)

const change = statement<WebhookRow>(
  'webhooks.change',
  `update webhook w set url = coalesce($3, w.url), events = coalesce($4, w.events), enabled = coalesce($5, w.enabled),
     version = w.version + 1
   where w.site_id = $1 and w.id = $2 and ($6::int is null or w.version = $6) returning ${columns}`,
)

const remove = statement<{ id: WebhookId }>(
  'webhooks.remove',
  'delete from webhook where site_id = $1 and id = $2 returning id',
)

const note = statement<never>(
  'webhooks.note-delivery',
  `update webhook set delivered_at = case when $3::text is null then clock_timestamp() else delivered_at end,
     failed_at = case when $3::text is null then failed_at else clock_timestamp() end, failure = coalesce($3, failure)
   where site_id = $1 and id = $2`,
)

/** A webhook with what signs its deliveries. */
export interface SecretWebhook {
  webhook: Webhook
  secret: string
}

/** Where a delivery goes. */
export interface DeliveryTarget {
  url: string
  secret: string
  /** False: the webhook is paused, and nobody asked for this delivery. */
  isWanted: boolean
  /** Null for one promised before deliveries were kept. */
  state: WebhookDeliveryState | null
}

/** What may be changed of a webhook; null leaves it. */
export interface WebhookChange {
  /** As it was read; null for whatever it is. */
  version: number | null
  url: string | null
  events: readonly WebhookEventType[] | null
  isEnabled: boolean | null
}

@Injectable()
export class WebhookRepository {
  constructor(private readonly database: Database) {}

  /** Newest first; a site has few. */
  async list(siteId: SiteId): Promise<Webhook[]> {
    return (await this.database.query(list, [siteId])).map(toWebhook)
  }

  async find(tx: Tx, siteId: SiteId, id: WebhookId): Promise<Webhook | null> {
    const [row] = await tx.query(find, [siteId, id])
    return row === undefined ? null : toWebhook(row)
  }

  /** For whoever has just added it, and asks again. */
  async findWithSecret(tx: Tx, siteId: SiteId, id: WebhookId): Promise<SecretWebhook | null> {
    const [row] = await tx.query(findWithSecret, [siteId, id])
    return row === undefined ? null : { webhook: toWebhook(row), secret: row.secret }
  }

  async exists(siteId: SiteId, id: WebhookId): Promise<boolean> {
    return (await this.database.query(find, [siteId, id])).length === 1
  }

  /** Null when the webhook was removed. */
  async findForDelivery(siteId: SiteId, id: WebhookId, deliveryId: DeliveryId): Promise<DeliveryTarget | null> {
    const [row] = await this.database.query(findForDelivery, [siteId, id, deliveryId])
    return row === undefined ? null : { url: row.url, secret: row.secret, isWanted: row.wanted, state: row.state }
  }

  async add(
    tx: Tx,
    siteId: SiteId,
    webhook: { id: WebhookId; url: string; secret: string; events: readonly WebhookEventType[]; createdBy: UserId },
  ): Promise<Webhook> {
    const { id, url, secret, events, createdBy } = webhook
    const [row] = await tx.query(add, [siteId, id, url, secret, events, createdBy])
    if (row === undefined) throw new Error('a webhook was not written')
    return toWebhook(row)
  }

  /** @returns null when there is none of that version */
  async change(tx: Tx, siteId: SiteId, id: WebhookId, to: WebhookChange): Promise<Webhook | null> {
    const [row] = await tx.query(change, [siteId, id, to.url, to.events, to.isEnabled, to.version])
    return row === undefined ? null : toWebhook(row)
  }

  /** @returns false when there was none */
  async remove(tx: Tx, siteId: SiteId, id: WebhookId): Promise<boolean> {
    return (await tx.query(remove, [siteId, id])).length === 1
  }

  /** Keeps how the last delivery went. @param failure - null: it arrived */
  async noteDelivery(siteId: SiteId, id: WebhookId, failure: string | null): Promise<void> {
    await this.database.query(note, [siteId, id, failure])
  }
}

function toWebhook(row: WebhookRow): Webhook {
  return {
    ...{ id: row.id, url: row.url, events: row.events, isEnabled: row.enabled, createdAt: row.created_at },
    ...{ deliveredAt: row.delivered_at, failedAt: row.failed_at, failure: row.failure, version: row.version },
  }
}
