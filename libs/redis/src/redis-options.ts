import type { RedisOptions } from 'ioredis'

/**
 * What a connection is for. `commands` answers or fails at once, so a request never waits for a Redis that is away;
 * `listening` takes one long read after another, each of which fails when the line is cut, so that its owner notices;
 * `blocking` is for job workers: reads wait as long as it takes, outages included.
 */
export type RedisUse = 'commands' | 'listening' | 'blocking'

const retryFirstMs = 50
const retryMaxMs = 2000
const commandTimeoutMs = 2000
const connectTimeoutMs = 3000
const keepAliveMs = 10_000

const failAtOnce = { enableOfflineQueue: false, maxRetriesPerRequest: 0 }
const optionsByUse = {
  commands: { ...failAtOnce, commandTimeout: commandTimeoutMs },
  listening: failAtOnce,
  blocking: { enableOfflineQueue: true, maxRetriesPerRequest: null },
} as const satisfies Record<RedisUse, RedisOptions>

/** Options of one connection, by its use; `name` is what `CLIENT LIST` shows. */
export function redisOptions(name: string, use: RedisUse): Omit<RedisOptions, 'replyMapping'> {
  return {
    connectionName: name,
    connectTimeout: connectTimeoutMs,
    keepAlive: keepAliveMs,
    retryStrategy: retryDelayMs,
    // A replica that was promoted, or a primary that was demoted: look for the writable one again.
    reconnectOnError: (error) => error.message.startsWith('READONLY'),
    ...optionsByUse[use],
  }
}

/** Pause before the given try to connect again, from 1: doubles up to two seconds and never gives up. */
export function retryDelayMs(attempt: number): number {
  return Math.min(retryFirstMs * 2 ** Math.min(attempt - 1, 10), retryMaxMs)
}
