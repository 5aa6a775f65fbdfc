import { Injectable, type INestApplicationContext, type Provider } from '@nestjs/common'
import { jobTypes, type JobType } from '@moderato/contracts'
import { HandlesJob, QueueModule } from '@moderato/queue'
import { startSmallProcess, type SmallProcessPlan } from './small-process.js'

export interface QueueProcessPlan extends SmallProcessPlan {
  /** Handlers of `route-case`, and tasks, of a worker; without them, a process that only puts jobs into queues. */
  handlers?: Provider[]
}

/** A process with queues and nothing else. Jobs of other types than `route-case` are taken and nothing is done. */
export function startQueueProcess({ handlers, ...plan }: QueueProcessPlan): Promise<INestApplicationContext> {
  const others = jobTypes.filter((type) => type !== 'route-case').map(idleHandler)
  return handlers
    ? startSmallProcess(plan, {
        processName: 'worker',
        modules: [QueueModule.forWorker()],
        providers: [...handlers, ...others],
      })
    : startSmallProcess(plan, { processName: 'api', modules: [QueueModule.forProducer()] })
}

function idleHandler(type: JobType): Provider {
  @Injectable()
  @HandlesJob(type)
  class IdleHandler {
    handle(): Promise<void> {
      return Promise.resolve()
    }
  }
  return IdleHandler
}
