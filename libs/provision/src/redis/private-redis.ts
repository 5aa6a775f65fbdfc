import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findFreePort } from '../host/free-port.js'
import { stopOrphan, type OrphanTrace } from '../host/orphan.js'
import { readOrMakeSecret } from '../host/secret-file.js'
import { ManagedProcess, type ProcessListener } from '../process/managed-process.js'
import { whenLinePrinted } from '../process/readiness.js'
import { findRedisProgram } from './redis-program.js'

const settingsFileName = 'redis.conf'
const pidFileName = 'redis.pid'

/** Where a private Redis lives and who hears of it. */
export interface PrivateRedisOptions {
  /** Folder that holds, or gets, its data and password; exists and belongs to this user. */
  readonly folder: string
  /** `durable` keeps an append-only file, `throwaway` keeps nothing. */
  readonly durability: 'durable' | 'throwaway'
  /** Folders to look for a server program in, as the variable `PATH` has them. */
  readonly searchPath: string
  readonly listener?: ProcessListener
  readonly onOutput?: (output: Buffer) => void
  readonly signal?: AbortSignal
}

/** A Redis server that belongs to this process and answers on 127.0.0.1 only. */
export interface PrivateRedis {
  /** Connection string with the password. */
  readonly url: string
  readonly port: number
  /** E.g. `7.0.15`. */
  readonly version: string
  /** `redis-server` or `valkey-server`. */
  readonly program: string
  readonly process: ManagedProcess
}

/**
 * Starts a private Redis or Valkey and waits until it answers; null where this machine has neither.
 *
 * @throws ProcessFailure when it does not come up
 */
export async function startPrivateRedis(options: PrivateRedisOptions): Promise<PrivateRedis | null> {
  const program = findRedisProgram(options.searchPath)
  if (!program) return null
  const folder = join(options.folder, 'redis')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  await stopOrphan(redisTrace(folder))
  const password = readOrMakeSecret(join(options.folder, 'redis-password'))
  const port = await findFreePort()
  const settings = redisSettings({ folder, port, password, durability: options.durability })
  const settingsFile = join(folder, settingsFileName)
  writeFileSync(settingsFile, settings, { mode: 0o600 })
  const server = new ManagedProcess(
    {
      name: 'redis',
      command: program.command,
      args: [settingsFile],
      readiness: whenLinePrinted(/ready to accept connections/i),
      readyTimeoutMs: 60_000,
      startAttemptsMax: 3,
      stopSignals: ['SIGTERM'],
      stopTimeoutMs: 5000,
      ...(options.onOutput ? { onOutput: options.onOutput } : {}),
    },
    options.listener,
  )
  await server.start(options.signal)
  const url = `redis://:${password}@127.0.0.1:${String(port)}`
  return { url, port, version: program.version, program: basename(program.command), process: server }
}

/** Leads to a server that still runs on the folder: it shows its address as its command line. */
export function redisTrace(folder: string): OrphanTrace {
  const settingsFile = join(folder, settingsFileName)
  const port = existsSync(settingsFile) ? /^port (\d+)$/m.exec(readFileSync(settingsFile, 'utf8'))?.[1] : undefined
  return {
    pidFile: join(folder, pidFileName),
    isProof: (commandLine) => port !== undefined && new RegExp(`-server 127\\.0\\.0\\.1:${port}\\b`).test(commandLine),
    stopSignal: 'SIGTERM',
  }
}

interface RedisSettings {
  folder: string
  port: number
  password: string
  durability: 'durable' | 'throwaway'
}

/** A whole settings file, so that no setting of the machine's own Redis counts. The password stays out of `ps`. */
function redisSettings({ folder, port, password, durability }: RedisSettings): string {
  const lines = [
    'bind 127.0.0.1',
    `port ${String(port)}`,
    `requirepass ${password}`,
    `dir ${JSON.stringify(folder)}`,
    `pidfile ${JSON.stringify(join(folder, pidFileName))}`,
    'daemonize no',
    'save ""',
    `appendonly ${durability === 'durable' ? 'yes' : 'no'}`,
    'appendfsync everysec',
    // Queues hold work: an eviction would be a lost job.
    'maxmemory-policy noeviction',
  ]
  return `${lines.join('\n')}\n`
}
