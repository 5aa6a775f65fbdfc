import type { WorkingCalendar } from '@moderato/reviewing'

/** How a review queue is set up. */
export interface QueuePlan {
  name: string
  isDefault: boolean
  /** Takes what is escalated. */
  isSenior: boolean
  /** Takes orders of authorities. */
  takesOrders: boolean
  skills: string[]
  languages: string[]
  /** Seconds until a case is due, by tier 0 to 3. */
  dueSecByTier: number[]
  calendar: WorkingCalendar | null
  /** Tiers whose deadlines run in working hours only. */
  businessTiers: number[]
  /** How long before the deadline reviewers are reminded. */
  remindSec: number
  /** Share of its decisions that somebody else makes again, 0 to 1; null follows the site's setting. */
  secondReviewShare: number | null
}

/** A review queue as it stands. */
export interface QueueSetup extends QueuePlan {
  id: string
  /** Rises by one with each change. */
  version: number
}

/** Where a queue starts from when little is said about it. */
export const queuePlanDefault: Omit<QueuePlan, 'name'> = {
  isDefault: false,
  isSenior: false,
  takesOrders: false,
  skills: [],
  languages: [],
  dueSecByTier: [86_400, 14_400, 7_200, 1_800],
  calendar: null,
  businessTiers: [],
  remindSec: 1_800,
  secondReviewShare: null,
}
