import {
  type LogFile,
  startEmbeddedPostgres,
  startPrivateRedis,
  type ManagedProcess,
  type ProcessListener,
} from '@moderato/provision'
import type { StartPlan } from './start-plan.js'

/** One server the product stands on. */
export interface Server {
  readonly url: string
  /** What a person reads about it. */
  readonly text: string
  readonly remarks: readonly string[]
  /** Null when somebody else runs it. */
  readonly process: ManagedProcess | null
}

export interface ServerOptions {
  readonly plan: StartPlan
  readonly listener: ProcessListener
  readonly log: LogFile
  readonly signal: AbortSignal
}

export async function bringPostgres({ plan, listener, log, signal }: ServerOptions): Promise<Server> {
  if (plan.databaseUrl !== null) return existing('Postgres', plan.databaseUrl)
  const options = { folder: plan.dataFolder, durability: 'durable' as const, listener, signal }
  const server = await startEmbeddedPostgres({
    ...options,
    onOutput: (output) => {
      log.append(output)
    },
  })
  const text = `Postgres ${server.version}, embedded, on 127.0.0.1:${server.port}`
  return { url: server.url, text, remarks: server.remarks, process: server.process }
}

/** Null where the machine has no Redis. */
export async function bringRedis({ plan, listener, log, signal }: ServerOptions): Promise<Server | null> {
  if (plan.redisUrl !== null) return existing('Redis', plan.redisUrl)
  const options = { folder: plan.dataFolder, durability: 'durable' as const, searchPath: plan.searchPath }
  const server = await startPrivateRedis({
    ...options,
    listener,
    signal,
    onOutput: (output) => {
      log.append(output)
    },
  })
  if (!server) return null
  const text = `${server.program} ${server.version}, private, on 127.0.0.1:${server.port}`
  return { url: server.url, text, remarks: [], process: server.process }
}

/** Shows the host and never the password. */
function existing(kind: string, url: string): Server {
  return { url, text: `${kind} at ${new URL(url).host}, as its URL says`, remarks: [], process: null }
}
