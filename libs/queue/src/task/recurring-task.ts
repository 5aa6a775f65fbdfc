import type { Clock } from '@moderato/kernel'

/** What a turn of a recurring task is given. */
export interface TaskContext {
  readonly clock: Clock
  /** Aborted when the process stops and the time for running jobs is over. */
  readonly signal: AbortSignal
}

/** Work that comes round by itself: reconcilers, expiries, clean-up. Must be safe to skip and to repeat. */
export interface RecurringTask {
  run(context: TaskContext): Promise<void>
}
