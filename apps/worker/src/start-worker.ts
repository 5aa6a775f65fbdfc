import type { INestApplicationContext, Type, DynamicModule } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { QueueWorkers } from '@moderato/queue'
import { Log, NestLog } from '@moderato/telemetry'

/** Longest wait for a queue store that is away at start; after it the worker counts as started and goes on trying. */
const storeWaitMs = 10_000

/**
 * The worker as `main` and tests run it: it takes jobs when this resolves. Stop it with `close()`.
 *
 * @throws HandlerError when a type of job has no handler, or two
 */
export async function startWorker(module: Type | DynamicModule): Promise<INestApplicationContext> {
  const worker = await NestFactory.createApplicationContext(module, {
    abortOnError: false,
    // Until the log is there, only what is wrong.
    logger: ['warn', 'error', 'fatal'],
  })
  worker.useLogger(worker.get(NestLog))
  const isReady = await settlesWithin(storeWaitMs, worker.get(QueueWorkers).ready())
  if (!isReady) worker.get(Log).warn('the queue store is away, jobs run when it is back')
  return worker
}

async function settlesWithin(timeoutMs: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false)
    }, timeoutMs)
  })
  const done = await Promise.race([work.then(() => true), late])
  clearTimeout(timer)
  return done
}
