import { Injectable, type OnApplicationShutdown } from '@nestjs/common'
import { RedisConfig, RuntimeConfig } from '@moderato/config'
import { Log } from '@moderato/telemetry'
import { Redis } from 'ioredis'
import { logOutages } from './outage-log.js'
import { redisOptions, type RedisUse } from './redis-options.js'

/** What the readiness page says of Redis: `absent` is by choice, `away` is an outage. */
export type RedisHealth = 'absent' | 'away' | 'ready'

const healthTimeoutMs = 1000
const quitTimeoutMs = 1000

/**
 * Every connection this process has to Redis. They connect by themselves, come back by themselves after an outage and
 * are closed last of all, when whoever used them has stopped.
 */
@Injectable()
export class RedisConnections implements OnApplicationShutdown {
  /** For short commands: caches, limits. Null without Redis. A command fails at once while Redis is away. */
  readonly main: Redis | null
  private readonly opened: Redis[] = []
  private closing: Promise<void> | null = null

  constructor(
    private readonly config: RedisConfig,
    private readonly runtime: RuntimeConfig,
    private readonly log: Log,
  ) {
    this.main = config.url === null ? null : this.open(config.url, 'main', 'commands')
  }

  /** Whether this installation has a Redis at all; says nothing of whether it answers. */
  get isConfigured(): boolean {
    return this.config.url !== null
  }

  /** Whether the main connection takes commands right now. */
  get isReady(): boolean {
    return this.main?.status === 'ready'
  }

  /** The start of every key, with the hash tag of Redis Cluster, ending in a colon. */
  get keyPrefix(): string {
    return this.config.keyPrefix
  }

  /**
   * A connection of one's own, closed with the others.
   *
   * @param purpose - one word that names it in logs and in `CLIENT LIST`
   * @throws Error when this installation has no Redis
   */
  duplicate(purpose: string, use: RedisUse = 'commands'): Redis {
    if (this.config.url === null) throw new Error(`no Redis is configured, so there is none for ${purpose}`)
    return this.open(this.config.url, purpose, use)
  }

  /** Asks Redis itself; answers within a second. */
  async health(): Promise<RedisHealth> {
    if (this.main === null) return 'absent'
    const answer = await settleWithin(healthTimeoutMs, this.main.ping())
    return answer === 'PONG' ? 'ready' : 'away'
  }

  /** May be called more than once: Nest runs shutdown hooks of a global module's providers again. */
  onApplicationShutdown(): Promise<void> {
    this.closing ??= this.closeAll()
    return this.closing
  }

  private open(url: string, purpose: string, use: RedisUse): Redis {
    const client = new Redis(url, redisOptions(`moderato:${this.runtime.processName}:${purpose}`, use))
    logOutages(client, purpose, this.log.of('redis'))
    this.opened.push(client)
    return client
  }

  private async closeAll(): Promise<void> {
    await Promise.all(this.opened.map((client) => end(client)))
  }
}

async function end(client: Redis): Promise<void> {
  if (client.status === 'end') return
  const ended = new Promise<void>((resolve) => client.once('end', resolve))
  if (client.status === 'ready') client.quit().catch(() => undefined)
  else client.disconnect()
  await settleWithin(quitTimeoutMs, ended)
  client.disconnect()
}

/** What the promise gave, or null when it failed or took longer. */
async function settleWithin<T>(timeoutMs: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), timeoutMs)
  })
  try {
    return await Promise.race([work, timeout])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
