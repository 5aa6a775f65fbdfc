import 'reflect-metadata'
import { readConfig } from '@moderato/config'
import { startWorker } from './start-worker.js'
import { WorkerModule } from './worker.module.js'

const config = readConfig('worker')
try {
  const worker = await startWorker(WorkerModule.of(config))
  worker.enableShutdownHooks(undefined, { useProcessExit: true })
  process.stdout.write('worker ready\n')
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'the worker cannot start'}\n`)
  process.exit(1)
}
