/** What differs between workers; the rest is the same for all, see {@link steadyWorkerOptions}. */
export interface WorkerSettings {
  /** Jobs run at once. */
  concurrency: number
}

/**
 * A worker killed in the middle of a job is noticed within 11 s: its lock ends at most 8 s after the last renewal and
 * the check for such jobs runs every 3 s. A job may lose its worker three times before it counts as failed.
 */
export const steadyWorkerOptions = {
  lockDuration: 8000,
  lockRenewTime: 2500,
  stalledInterval: 3000,
  maxStalledCount: 3,
  /** Seconds an idle worker waits for a job before it asks again. */
  drainDelay: 5,
  /** Pause after a failed fetch; the default of 15 s would make every outage 15 s longer. */
  runRetryDelay: 500,
  // Started by hand once listeners are attached.
  autorun: false,
} as const
