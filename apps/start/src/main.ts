import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { childEnvironment, readBootConfig } from '@moderato/config'
import { ProcessFailure } from '@moderato/provision'
import { signIns } from './sign-ins.js'
import { StartRefused } from './start-plan.js'
import { stopOnSignal } from './stop-on-signal.js'
import { Supervisor } from './supervisor.js'
import { Terminal } from './terminal.js'

// Takes as long to load as a server to start: meanwhile both happen.
const preparation = import('./prepare.js')
const { runtime, http, databaseUrl, redisUrl } = readBootConfig('start')
const isProduction = runtime.environment === 'production'
const terminal = Terminal.ofProcess()
const supervisor = new Supervisor(
  {
    dataFolder: resolve(runtime.dataDir),
    host: http.host,
    port: http.port,
    databaseUrl,
    redisUrl,
    searchPath: childEnvironment({})['PATH'] ?? '',
    apiScript: fileURLToPath(new URL('../../api/src/main.js', import.meta.url)),
    workerScript: fileURLToPath(new URL('../../worker/src/main.js', import.meta.url)),
    leashScript: fileURLToPath(new URL('../../../../apps/start/leash.mjs', import.meta.url)),
    environment: childEnvironment,
    prepare: async (url) => (await preparation).prepare(url, isProduction),
    signIns: (origin) => (isProduction ? Promise.resolve([]) : signIns(origin)),
  },
  terminal,
)

const isStopping = stopOnSignal(supervisor, terminal)
try {
  await supervisor.start()
} catch (error) {
  if (!isStopping()) {
    terminal.failure(error instanceof StartRefused || error instanceof ProcessFailure ? error.message : explain(error))
    await supervisor.stop()
    process.exit(1)
  }
}

function explain(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
