import type { CaseId, SiteId } from '@moderato/kernel'
import type { WebhookDeliveryType } from './vocabulary.js'

/**
 * Payload of every machine job, by type: ids only, never words or names.
 * A type belongs to the queue of the same name, and exactly one handler serves it.
 */
export interface JobPayloads {
  /** A case is new or was added to: compute tier, score and language; queue it when it is open. */
  'route-case': { siteId: SiteId; caseId: CaseId }
  /** A moment this case waits for has come: its reminder, its deadline or the end of its hold. */
  'wake-case': { siteId: SiteId; caseId: CaseId }
  /** Rules or queues changed: send the cases that wait where the rules of now send them. */
  'reroute-cases': { siteId: SiteId }
  /** Something happened that a webhook asked for: post it. `at`: RFC 3339. `deliveryId`: the job's own where left out. */
  'deliver-webhook': {
    siteId: SiteId
    webhookId: string
    event: WebhookDeliveryType
    ids: Record<string, string | null>
    at: string
    deliveryId?: string
  }
}

export type JobType = keyof JobPayloads

export const jobTypes = [
  'route-case',
  'wake-case',
  'reroute-cases',
  'deliver-webhook',
] as const satisfies readonly JobType[]
