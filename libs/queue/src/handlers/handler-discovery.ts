import { Injectable } from '@nestjs/common'
import { DiscoveryService, Reflector } from '@nestjs/core'
import { jobTypes, type JobType } from '@moderato/contracts'
import type { RecurringTask } from '../task/recurring-task.js'
import { runsEveryKey, type TaskSchedule } from '../task/runs-every.decorator.js'
import { handlesJobKey } from './handles-job.decorator.js'
import type { JobHandler } from './job-handler.js'
import { matchHandlers, matchTasks, type Found, type ScheduledTask } from './match-handlers.js'

/** Finds, among all providers of the process, those that serve jobs and those that run by the clock. */
@Injectable()
export class HandlerDiscovery {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** @throws HandlerError */
  handlers(): Map<JobType, JobHandler> {
    return matchHandlers(jobTypes, this.find<JobType, JobHandler>(handlesJobKey))
  }

  /** @throws HandlerError */
  tasks(): Map<string, ScheduledTask> {
    return matchTasks(this.find<TaskSchedule, RecurringTask>(runsEveryKey))
  }

  private find<Mark, Instance>(key: string): Found<Mark, Instance>[] {
    // A module imported twice gives the same instance twice; only two instances are two handlers.
    const seen = new Set<unknown>()
    return this.discovery.getProviders().flatMap(({ metatype, instance, name }) => {
      if (typeof metatype !== 'function' || !instance || seen.has(instance)) return []
      const mark = this.reflector.get<Mark | undefined>(key, metatype)
      if (mark === undefined) return []
      seen.add(instance)
      return [{ mark, className: String(name), instance: instance as Instance }]
    })
  }
}
