import type { Id, SiteId } from '@moderato/kernel'
import type { WebhookDeliveryState, WebhookDeliveryType } from '@moderato/contracts'
import type { WebhookId } from './webhook.js'

export type DeliveryId = Id<'webhook-delivery'>

/** What one webhook is told of one occasion. */
export interface Occasion {
  event: WebhookDeliveryType
  ids: Record<string, string | null>
  occurredAt: Date
}

/** A delivery and how its last try went. */
export interface Delivery extends Occasion {
  /** The same at every try, so that receivers can tell a repetition. */
  id: DeliveryId
  webhookId: WebhookId
  state: WebhookDeliveryState
  attempts: number
  createdAt: Date
  /** Null before the first try. */
  triedAt: Date | null
  /** HTTP status of the last answer; null where none came. */
  status: number | null
  /** How the last answer began; null where none came. */
  response: string | null
  tookMs: number | null
}

/** What came back from an address. */
export interface Answer {
  status: number
  /** How its body begins. */
  text: string
}

/** What is posted and signed: the same bytes at every try. */
export function bodyOf(siteId: SiteId, id: string, { event, ids, occurredAt }: Occasion): string {
  return JSON.stringify({ id, type: event, site: siteId, createdAt: occurredAt.toISOString(), data: ids })
}

/** Whether an answer says that the delivery arrived. */
export function hasArrived(answer: Answer | null): boolean {
  return answer !== null && answer.status >= 200 && answer.status < 300
}
