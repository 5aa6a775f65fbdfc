import { Logger } from '@nestjs/common'
import type { Redis } from 'ioredis'

/** Says once that a connection was lost and once that it is back, however often it was tried in between. */
export function logOutages(client: Redis, purpose: string): void {
  const logger = new Logger('Redis')
  let isAway = false
  const announce = (reason: string) => {
    if (isAway) return
    isAway = true
    logger.warn(`Redis is away (${purpose}): ${reason}; trying again until it answers`)
  }
  client.on('error', (error: Error & { code?: string }) => announce(error.code ?? error.message))
  client.on('reconnecting', () => announce('the connection was closed'))
  client.on('ready', () => {
    if (isAway) logger.log(`Redis is back (${purpose})`)
    isAway = false
  })
}
