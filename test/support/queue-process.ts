import 'reflect-metadata'
import { Global, Module, type INestApplicationContext, type Provider } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { ConfigModule, loadConfig, type ProcessName } from '@moderato/config'
import { DatabaseModule } from '@moderato/database'
import { Clock, SystemClock } from '@moderato/kernel'
import { QueueModule } from '@moderato/queue'
import { RedisModule } from '@moderato/redis'
import { TelemetryModule } from '@moderato/telemetry'

@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }], exports: [Clock] })
class ClockModule {}

export interface QueueProcessPlan {
  databaseUrl: string
  /** Null: jobs are kept in Postgres. */
  redisUrl: string | null
  keyPrefix: string
  /** Handlers and tasks; a process that has none only puts jobs into queues. */
  handlers?: Provider[]
  processName?: ProcessName
  /** Further environment variables. */
  variables?: Record<string, string>
}

/** A process of ours in miniature: configuration, database, Redis and queues, and nothing else. */
export async function startQueueProcess(plan: QueueProcessPlan): Promise<INestApplicationContext> {
  const processName = plan.processName ?? (plan.handlers ? 'worker' : 'api')
  const config = loadConfig(
    {
      DATABASE_URL: plan.databaseUrl,
      DATABASE_POOL_MAX: '5',
      REDIS_KEY_PREFIX: plan.keyPrefix,
      LOG_LEVEL: 'silent',
      ...(plan.redisUrl === null ? {} : { REDIS_URL: plan.redisUrl }),
      ...plan.variables,
    },
    processName,
  )
  @Module({
    imports: [
      ConfigModule.of(config),
      TelemetryModule,
      ClockModule,
      RedisModule,
      DatabaseModule.forRoot(),
      processName === 'worker' ? QueueModule.forWorker() : QueueModule.forProducer(),
    ],
    providers: plan.handlers ?? [],
  })
  class QueueProcess {}
  return NestFactory.createApplicationContext(QueueProcess, { logger: false, abortOnError: false })
}
