import { Injectable } from '@nestjs/common'
import { Clock } from '@moderato/kernel'
import { waitAtMost } from '../bounded-wait.js'
import { QueueDriver } from '../driver/queue-driver.js'
import { taskOptions } from '../driver/job-options.js'
import type { ScheduledTask } from '../handlers/match-handlers.js'
import { JobQueues, taskQueueName } from '../job-queues.js'
import { RepeatedErrorLog } from '../repeated-error-log.js'

const storeTimeoutMs = 5000
/** A turn this much overdue means that its job was lost. */
const overdueAfterMs = 30_000

/** Keeps the schedules of recurring tasks in the queue store, and puts them back when the store was emptied. */
@Injectable()
export class TaskSchedules {
  private tasks: ReadonlyMap<string, ScheduledTask> = new Map()

  constructor(
    private readonly queues: JobQueues,
    private readonly driver: QueueDriver,
    private readonly clock: Clock,
    private readonly errors: RepeatedErrorLog,
  ) {}

  /** From now on these tasks are scheduled. */
  keep(tasks: ReadonlyMap<string, ScheduledTask>): void {
    this.tasks = tasks
    void this.restore()
  }

  /** Puts back what is missing, changed or overdue. Never throws: the next look tries again. */
  async restore(): Promise<void> {
    if (!this.driver.isReady) return
    for (const task of this.tasks.values()) {
      try {
        await waitAtMost(storeTimeoutMs, this.restoreOne(task))
      } catch (error) {
        if (!this.driver.isOutage(error)) this.errors.error('schedule could not be kept', error, { task: task.name })
      }
    }
  }

  /** Ends a schedule that no task answers to any more. */
  async drop(name: string): Promise<void> {
    await this.queues.get(taskQueueName).removeJobScheduler(name)
  }

  private async restoreOne({ name, everySec }: ScheduledTask): Promise<void> {
    const queue = this.queues.get(taskQueueName)
    const kept = await queue.getJobScheduler(name)
    const every = everySec * 1000
    const isOverdue = (kept?.next ?? Infinity) < this.clock.nowMs() - every - overdueAfterMs
    if (kept?.every === every && !isOverdue) return
    await queue.upsertJobScheduler(name, { every }, { name, data: {}, opts: taskOptions })
  }
}
