import type { INestApplicationContext, Provider } from '@nestjs/common'
import { QueueModule } from '@moderato/queue'
import { startSmallProcess, type SmallProcessPlan } from './small-process.js'

export interface QueueProcessPlan extends SmallProcessPlan {
  /** Handlers and tasks of a worker; without them, a process that only puts jobs into queues. */
  handlers?: Provider[]
}

/** A process with queues and nothing else. */
export function startQueueProcess({ handlers, ...plan }: QueueProcessPlan): Promise<INestApplicationContext> {
  return handlers
    ? startSmallProcess(plan, { processName: 'worker', modules: [QueueModule.forWorker()], providers: handlers })
    : startSmallProcess(plan, { processName: 'api', modules: [QueueModule.forProducer()] })
}
