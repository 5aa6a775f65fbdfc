import { Injectable } from '@nestjs/common'
import type { Job } from 'bullmq'
import type { JobType } from '@moderato/contracts'
import { QueueDriver } from '../driver/queue-driver.js'
import type { JobHandler } from '../handlers/job-handler.js'
import type { ScheduledTask } from '../handlers/match-handlers.js'
import { RepeatedErrorLog } from '../repeated-error-log.js'
import { TaskSchedules } from '../task/task-schedules.js'
import { Consumer } from './consumer.js'
import { JobRunner } from './job-runner.js'
import { TaskRunner } from './task-runner.js'

/** Ties each queue to what runs its jobs. */
@Injectable()
export class ConsumerFactory {
  constructor(
    private readonly driver: QueueDriver,
    private readonly jobs: JobRunner,
    private readonly tasks: TaskRunner,
    private readonly schedules: TaskSchedules,
    private readonly errors: RepeatedErrorLog,
  ) {}

  forJobs(type: JobType, handler: JobHandler, concurrency: number): Consumer {
    const process = (job: Job, _token: string | undefined, signal: AbortSignal | undefined) =>
      this.jobs.run(type, handler, job, signal ?? neverAborted)
    return new Consumer(type, concurrency, process, this.driver, this.errors)
  }

  forTasks(queueName: string, tasks: ReadonlyMap<string, ScheduledTask>, concurrency: number): Consumer {
    const process = async (job: Job, _token: string | undefined, signal: AbortSignal | undefined) => {
      const task = tasks.get(job.name)
      // A schedule left behind by another version of the program.
      if (!task) await this.schedules.drop(job.name)
      else await this.tasks.run(task, signal ?? neverAborted)
    }
    return new Consumer(queueName, concurrency, process, this.driver, this.errors)
  }
}

const neverAborted = new AbortController().signal
