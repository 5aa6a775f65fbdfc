import { Global, Module } from '@nestjs/common'
import { RedisConnections } from './redis-connections.js'

/** Gives every module the process's Redis connections; with no `REDIS_URL` there are none and nothing connects. */
@Global()
@Module({ providers: [RedisConnections], exports: [RedisConnections] })
export class RedisModule {}
