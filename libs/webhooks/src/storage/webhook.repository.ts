import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import type { WebhookEventType } from '@moderato/contracts'
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
}

const columns = 'w.id, w.url, w.events, w.enabled, w.created_at, w.delivered_at, w.failed_at, w.failure'

const list = statement<WebhookRow>(
  'webhooks.list',
  `select ${columns} from webhook w where w.site_id = $1 order by w.id desc limit 100`,
)

const findForDelivery = statement<{ url: string; secret: string }>(
  'webhooks.find-for-delivery',
  'select url, secret from webhook where site_id = $1 and id = $2 and enabled',
)

const add = statement<WebhookRow>(
  'webhooks.add',
  `insert into webhook as w (site_id, id, url, secret, events, created_by) values ($1, $2, $3, $4, $5, $6)
   returning ${columns}`,
)

const change = statement<WebhookRow>(
  'webhooks.change',
  `update webhook w set url = coalesce($3, w.url), events = coalesce($4, w.events), enabled = coalesce($5, w.enabled)
   where w.site_id = $1 and w.id = $2 returning ${columns}`,
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

/** What may be changed of a webhook; null leaves it. */
export interface WebhookChange {
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

  /** Address and secret of an enabled webhook, or null. */
  async findForDelivery(siteId: SiteId, id: WebhookId): Promise<{ url: string; secret: string } | null> {
    return (await this.database.query(findForDelivery, [siteId, id]))[0] ?? null
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

  async change(tx: Tx, siteId: SiteId, id: WebhookId, to: WebhookChange): Promise<Webhook | null> {
    const [row] = await tx.query(change, [siteId, id, to.url, to.events, to.isEnabled])
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
    ...{ deliveredAt: row.delivered_at, failedAt: row.failed_at, failure: row.failure },
  }
}
