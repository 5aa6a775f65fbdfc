import type { Log } from '@moderato/telemetry'
import type { Redis } from 'ioredis'

/** Says once that a connection was lost and once that it is back, however often it was tried in between. */
export function logOutages(client: Redis, purpose: string, log: Log): void {
  let isAway = false
  const announce = (code: string) => {
    if (isAway) return
    isAway = true
    log.warn('redis is away, trying again until it answers', { purpose, code })
  }
  client.on('error', (error: Error & { code?: string }) => {
    announce(error.code ?? error.name)
  })
  client.on('reconnecting', () => {
    announce('closed')
  })
  client.on('ready', () => {
    if (isAway) log.info('redis is back', { purpose })
    isAway = false
  })
}
