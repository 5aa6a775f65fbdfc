import type { RedisOptions } from 'ioredis'

/**
 * What a connection is for. `commands` answers or fails at once, so a request never waits for a Redis that is away;
 * `blocking` is kept for one long read and waits as long as it takes.
 */
export type RedisUse = 'commands' | 'blocking'

const retryFirstMs = 50
const retryMaxMs = 2000
const commandTimeoutMs = 2000
const connectTimeoutMs = 3000
const keepAliveMs = 10_000

/** Options of one connection, by its use; `name` is what `CLIENT LIST` shows. */
export function redisOptions(name: string, use: RedisUse): Omit<RedisOptions, 'replyMapping'> {
  return {
    connectionName: name,
    connectTimeout: connectTimeoutMs,
    keepAlive: keepAliveMs,
    retryStrategy: retryDelayMs,
    // A replica that was promoted, or a primary that was demoted: look for the writable one again.
    reconnectOnError: (error) => error.message.startsWith('READONLY'),
    ...(use === 'commands'
      ? { enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: commandTimeoutMs }
      : { enableOfflineQueue: true, maxRetriesPerRequest: null }),
  }
}

/** Pause before the given try to connect again, from 1: doubles up to two seconds and never gives up. */
export function retryDelayMs(attempt: number): number {
  return Math.min(retryFirstMs * 2 ** Math.min(attempt - 1, 10), retryMaxMs)
}
