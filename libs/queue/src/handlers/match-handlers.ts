import type { JobType } from '@moderato/contracts'
import type { RecurringTask } from '../task/recurring-task.js'
import type { TaskSchedule } from '../task/runs-every.decorator.js'
import type { JobHandler } from './job-handler.js'

/** Name of a class and the instance of it that Nest made. */
export interface Found<Mark, Instance> {
  mark: Mark
  className: string
  instance: Instance
}

export interface ScheduledTask extends TaskSchedule {
  task: RecurringTask
}

/** The worker cannot start: some job would be lost, or done by two. Lists every fault at once. */
export class HandlerError extends Error {
  override readonly name = 'HandlerError'

  constructor(readonly faults: readonly string[]) {
    super(`the worker cannot start:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
  }
}

/**
 * One handler for each type.
 *
 * @throws HandlerError when a type has none or several
 */
export function matchHandlers(
  types: readonly JobType[],
  found: readonly Found<JobType, JobHandler>[],
): Map<JobType, JobHandler> {
  const faults = types.flatMap((type: string) => {
    const classNames = found.filter(({ mark }) => mark === type).map(({ className }) => className)
    if (classNames.length === 1) return []
    return classNames.length === 0
      ? [`nothing handles the job ${type}: mark one provider with @HandlesJob('${type}') and import its module`]
      : [`the job ${type} has ${String(classNames.length)} handlers: ${classNames.join(', ')}`]
  })
  if (faults.length > 0) throw new HandlerError(faults)
  return new Map(found.map(({ mark, instance }) => [mark, instance]))
}

/** @throws HandlerError when two tasks share a name, or a schedule makes no sense */
export function matchTasks(found: readonly Found<TaskSchedule, RecurringTask>[]): Map<string, ScheduledTask> {
  const faults: string[] = []
  const tasks = new Map<string, ScheduledTask>()
  for (const { mark, className, instance } of found) {
    if (tasks.has(mark.name)) faults.push(`two recurring tasks are named ${mark.name}; one is ${className}`)
    if (!/^[a-z][a-z0-9-]{0,59}$/.test(mark.name)) faults.push(`${className}: task names are kebab-case`)
    if (!(mark.everySec >= 1 && mark.everySec <= 86_400)) faults.push(`${className}: everySec is 1 to 86400`)
    tasks.set(mark.name, { ...mark, task: instance })
  }
  if (faults.length > 0) throw new HandlerError(faults)
  return tasks
}
