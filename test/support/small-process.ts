import 'reflect-metadata'
import { Module, type DynamicModule, type INestApplicationContext, type Provider } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { ConfigModule, loadConfig, type ProcessName } from '@moderato/config'
import { DatabaseModule } from '@moderato/database'
import { RedisModule } from '@moderato/redis'
import { TelemetryModule } from '@moderato/telemetry'
import { patientDatabase } from './database.js'

export interface SmallProcessPlan {
  databaseUrl: string
  /** Null: this process knows no Redis. */
  redisUrl: string | null
  keyPrefix: string
  /** Further environment variables. */
  variables?: Record<string, string>
}

export interface SmallProcessParts {
  processName: ProcessName
  modules: DynamicModule[]
  providers?: Provider[]
}

/** A process of ours in miniature: configuration, log, database and Redis, and what a test adds to them. */
export async function startSmallProcess(
  plan: SmallProcessPlan,
  { processName, modules, providers = [] }: SmallProcessParts,
): Promise<INestApplicationContext> {
  const variables = {
    DATABASE_URL: plan.databaseUrl,
    DATABASE_POOL_MAX: '5',
    REDIS_KEY_PREFIX: plan.keyPrefix,
    LOG_LEVEL: 'silent',
    ...patientDatabase,
    ...(plan.redisUrl === null ? {} : { REDIS_URL: plan.redisUrl }),
    ...plan.variables,
  }
  const config = loadConfig(variables, processName)
  @Module({
    imports: [ConfigModule.of(config), TelemetryModule, RedisModule, DatabaseModule.forRoot(), ...modules],
    providers,
  })
  class SmallProcess {}
  return NestFactory.createApplicationContext(SmallProcess, { logger: false, abortOnError: false })
}
