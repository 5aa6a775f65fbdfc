import type { DefaultJobOptions } from 'bullmq'

const hourSec = 3600
const daySec = 24 * hourSec

/**
 * How every job is tried, and how long its record is kept.
 *
 * Eight tries spread over about a minute outlast a restart of Postgres. Finished jobs stay for a while so that a relay
 * that died between adding and marking adds nothing twice; failed ones stay for people to look at.
 */
export const jobOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
  removeOnComplete: { age: hourSec, count: 2000 },
  removeOnFail: { age: 14 * daySec, count: 5000 },
  stackTraceLimit: 1,
  sizeLimit: 4096,
} as const satisfies DefaultJobOptions

/** A recurring task is tried again by its next turn, and leaves no record when all went well. */
export const taskOptions = {
  attempts: 1,
  removeOnComplete: { age: hourSec, count: 20 },
  removeOnFail: { age: 14 * daySec, count: 100 },
  stackTraceLimit: 1,
} as const satisfies DefaultJobOptions

/** Events BullMQ keeps per queue for listeners; ours has none, so few. */
export const eventCountMax = 1000
