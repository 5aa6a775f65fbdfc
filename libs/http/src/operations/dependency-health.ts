import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import { RedisConnections, type RedisHealth } from '@moderato/redis'

export type ReadinessStatus = 'ready' | 'degraded' | 'unavailable'

export interface Readiness {
  /** `degraded`: readers read, post and report, but live updates and queues wait for Redis. */
  readonly status: ReadinessStatus
  readonly postgres: 'ready' | 'away'
  /** `absent` is by choice: Postgres then does what Redis would. */
  readonly redis: RedisHealth
}

const answerMsMax = 2000
const ping = statement<{ ok: number }>('http.ping', 'select 1 as ok')

/** Whether what this process leans on answers. */
@Injectable()
export class DependencyHealth {
  private asking: Promise<Readiness> | null = null

  constructor(
    private readonly database: Database,
    private readonly redis: RedisConnections,
  ) {}

  /** Many probes at once ask each dependency once. Answers within two seconds. */
  read(): Promise<Readiness> {
    this.asking ??= this.ask().finally(() => {
      this.asking = null
    })
    return this.asking
  }

  private async ask(): Promise<Readiness> {
    const [postgres, redis] = await Promise.all([this.askPostgres(), this.redis.health()])
    const status = postgres === 'away' ? 'unavailable' : redis === 'away' ? 'degraded' : 'ready'
    return { status, postgres, redis }
  }

  private async askPostgres(): Promise<'ready' | 'away'> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'away'>((resolve) => {
      timer = setTimeout(() => {
        resolve('away')
      }, answerMsMax)
    })
    const answer = this.database.query(ping, []).then(
      () => 'ready' as const,
      () => 'away' as const,
    )
    return Promise.race([answer, late]).finally(() => {
      clearTimeout(timer)
    })
  }
}
