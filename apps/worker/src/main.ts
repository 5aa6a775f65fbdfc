import 'reflect-metadata'
import { readConfig } from '@moderato/config'
import { HandlerError } from '@moderato/queue'
import { startWorker } from './start-worker.js'
import { WorkerModule } from './worker.module.js'

const config = readConfig('worker')
try {
  const worker = await startWorker(WorkerModule.of(config))
  worker.enableShutdownHooks(undefined, { useProcessExit: true })
  process.stdout.write('worker ready\n')
} catch (error) {
  const reason = error instanceof HandlerError ? error.message : (error as Error).stack
  process.stderr.write(`${reason ?? String(error)}\n`)
  process.exit(1)
}
