import type { Id } from '@moderato/kernel'
import type { WebhookEventType } from '@moderato/contracts'

export type WebhookId = Id<'webhook'>

/** An address that is told what happens. */
export interface Webhook {
  id: WebhookId
  /** Public https address. */
  url: string
  events: WebhookEventType[]
  isEnabled: boolean
  createdAt: Date
  deliveredAt: Date | null
  failedAt: Date | null
  /** Why the last failed try failed: an HTTP status or `unreachable`; null while none has. */
  failure: string | null
  /** Rises by one with every change, starting at 1. */
  version: number
}
