import { pathToFileURL } from 'node:url'
import {
  type LogFile,
  ManagedProcess,
  whenLinePrinted,
  whenUrlAnswers,
  type ProcessListener,
  type Readiness,
} from '@moderato/provision'
import type { StartPlan } from './start-plan.js'

export interface ProgramOptions {
  readonly plan: StartPlan
  readonly databaseUrl: string
  /** Null: there is no Redis. */
  readonly redisUrl: string | null
  readonly port: number
  readonly listener: ProcessListener
  readonly log: (name: string) => LogFile
}

export function planApi(options: ProgramOptions): ManagedProcess {
  const saysSo = whenLinePrinted(/\bapi ready\b/)
  const answers = whenUrlAnswers(`${originOf(options.plan.host, options.port)}/readyz`)
  // The URL alone proves nothing: another program on the port could answer it.
  const readiness: Readiness = async (running, signal) => {
    await saysSo(running, signal)
    await answers(running, signal)
  }
  return program('api', options.plan.apiScript, readiness, options)
}

export function planWorker(options: ProgramOptions): ManagedProcess {
  return program('worker', options.plan.workerScript, whenLinePrinted(/\bworker ready\b/), options)
}

/** Where a browser on this machine finds the API. */
export function originOf(host: string, port: number): string {
  const isEverywhere = ['0.0.0.0', '::', '127.0.0.1', '::1', 'localhost'].includes(host)
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${isEverywhere ? 'localhost' : name}:${port}`
}

function program(
  name: string,
  script: string,
  readiness: Readiness,
  { plan, databaseUrl, redisUrl, port, listener, log }: ProgramOptions,
): ManagedProcess {
  const file = log(name)
  const env = plan.environment({
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl ?? '',
    HOST: plan.host,
    PORT: String(port),
    DATA_DIR: plan.dataFolder,
  })
  return new ManagedProcess(
    {
      name,
      command: process.execPath,
      args: ['--enable-source-maps', '--import', pathToFileURL(plan.leashScript).href, script],
      cwd: process.cwd(),
      env,
      readiness,
      readyTimeoutMs: 60_000,
      startAttemptsMax: 1,
      stopSignals: ['SIGTERM'],
      stopTimeoutMs: 8000,
      onOutput: (output) => {
        file.append(output)
      },
    },
    listener,
  )
}
