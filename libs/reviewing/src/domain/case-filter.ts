import type { CaseId, UserId } from '@moderato/kernel'
import type { CaseState, ReportCategory } from '@moderato/contracts'

/** In whose hands a case is: `nobody` takes in claims that ran out. */
export const caseHolders = ['me', 'nobody', 'others'] as const
export type CaseHolder = (typeof caseHolders)[number]

/** `urgent`: as the queue is worked off. `due`: the nearest deadline first. */
export const caseSorts = ['newest', 'urgent', 'due'] as const
export type CaseSort = (typeof caseSorts)[number]

/** Which cases are meant; null members do not narrow. */
export interface CaseFilter {
  ids: readonly CaseId[] | null
  states: readonly CaseState[] | null
  /** Only cases in these queues; null for any, also those in none yet. */
  queueIds: readonly string[] | null
  authorId: UserId | null
  category: ReportCategory | null
  tier: number | null
  language: string | null
  /** Only cases past their deadline. */
  isOverdue: boolean
  /** In whose hands, as `viewerId` sees it. */
  holder: CaseHolder | null
  viewerId: UserId
  /** Part of the comment's text or of its author's name. */
  text: string | null
}
