import { SetMetadata, type Type } from '@nestjs/common'
import type { RecurringTask } from './recurring-task.js'

/** Name and rhythm of a recurring task. */
export interface TaskSchedule {
  /** kebab-case, unique in the product, e.g. `requeue-open-cases`. */
  name: string
  /** Pause between two starts, seconds; 1 to 86,400. */
  everySec: number
}

export const runsEveryKey = 'moderato:runs-every'

/**
 * Marks a provider whose `run` the workers call every so often. One worker at a time runs it, however many there are;
 * a turn that comes while the last still runs is skipped, and a failed turn is tried again by the next.
 */
export function RunsEvery(schedule: TaskSchedule): (target: Type<RecurringTask>) => void {
  return SetMetadata(runsEveryKey, schedule)
}
