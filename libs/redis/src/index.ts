export { RedisConnections, type RedisHealth } from './redis-connections.js'
export { retryDelayMs, type RedisUse } from './redis-options.js'
export { RedisModule } from './redis.module.js'
export type { Redis } from 'ioredis'
