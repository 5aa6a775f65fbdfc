import type { CaseId, SiteId } from '@moderato/kernel'
import type { WebhookEventType } from './vocabulary.js'

/**
 * Payload of every machine job, by type: ids only, never words or names.
 * A type belongs to the queue of the same name, and exactly one handler serves it.
 */
export interface JobPayloads {
  /** A case is new or was added to: compute tier, score and language; queue it when it is open. */
  'route-case': { siteId: SiteId; caseId: CaseId }
  /** Rules or queues changed: send the cases that wait where the rules of now send them. */
  'reroute-cases': { siteId: SiteId }
  /** Something happened that a webhook asked for: post it. `at`: RFC 3339. */
  'deliver-webhook': {
    siteId: SiteId
    webhookId: string
    event: WebhookEventType
    ids: Record<string, string | null>
    at: string
  }
}

export type JobType = keyof JobPayloads

export const jobTypes = ['route-case', 'reroute-cases', 'deliver-webhook'] as const satisfies readonly JobType[]
