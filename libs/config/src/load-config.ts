import { validateSync } from 'class-validator'
import { ConfigError, maskValue, type ConfigProblem } from './config-error.js'
import { Environment } from './environment.js'
import { findProductionProblems } from './production-rules.js'
import { listSettings, type Setting } from './setting.js'
import {
  ClassifierConfig,
  DatabaseConfig,
  HttpConfig,
  LogConfig,
  MetricsConfig,
  RedisConfig,
  RelayConfig,
  RuntimeConfig,
  WorkerConfig,
  type ProcessName,
} from './slices.js'

/** Variables by name, as `process.env` has them. */
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>

/** Every slice, frozen. */
export interface Config {
  readonly runtime: RuntimeConfig
  readonly http: HttpConfig
  readonly database: DatabaseConfig
  readonly redis: RedisConfig
  readonly log: LogConfig
  readonly metrics: MetricsConfig
  readonly classifier: ClassifierConfig
  readonly relay: RelayConfig
  readonly worker: WorkerConfig
}

/** What is known before any server runs: null means that `npm start` has to bring that server itself. */
export interface BootConfig {
  readonly runtime: RuntimeConfig
  readonly http: HttpConfig
  readonly log: LogConfig
  readonly databaseUrl: string | null
  readonly redisUrl: string | null
}

/**
 * The configuration of a process from its environment. Pure.
 *
 * @throws ConfigError that lists every problem at once, secrets masked
 */
export function loadConfig(variables: EnvironmentVariables, processName: ProcessName = 'api'): Config {
  const env = readEnvironment(variables, { databaseUrlNeeded: true })
  return Object.freeze({
    runtime: new RuntimeConfig(env, processName),
    http: new HttpConfig(env),
    database: new DatabaseConfig(env),
    redis: new RedisConfig(env),
    log: new LogConfig(env),
    metrics: new MetricsConfig(env),
    classifier: new ClassifierConfig(env),
    relay: new RelayConfig(env),
    worker: new WorkerConfig(env),
  })
}

/**
 * The part of the configuration that start and cli need before there is a database. Pure.
 *
 * @throws ConfigError that lists every problem at once, secrets masked
 */
export function loadBootConfig(variables: EnvironmentVariables, processName: ProcessName = 'start'): BootConfig {
  const env = readEnvironment(variables, { databaseUrlNeeded: false })
  return Object.freeze({
    runtime: new RuntimeConfig(env, processName),
    http: new HttpConfig(env),
    log: new LogConfig(env),
    databaseUrl: (env.DATABASE_URL as string | undefined) ?? null,
    redisUrl: env.REDIS_URL,
  })
}

function readEnvironment(variables: EnvironmentVariables, { databaseUrlNeeded }: { databaseUrlNeeded: boolean }) {
  const production = variables['NODE_ENV'] === 'production'
  const values = listSettings().map((setting) => [setting.name, readValue(setting, variables, production)] as const)
  const env = Object.assign(new Environment(), Object.fromEntries(values))
  const problems = [...findProblems(env, variables), ...findProductionProblems(env)].filter(
    ({ name }) => databaseUrlNeeded || name !== 'DATABASE_URL' || isSet(variables['DATABASE_URL']),
  )
  if (problems.length > 0) throw new ConfigError(problems)
  return env
}

function readValue(setting: Setting, variables: EnvironmentVariables, production: boolean): unknown {
  const text = variables[setting.name]
  if (isSet(text)) return setting.parse(text.trim())
  const fallback = setting.default
  if (typeof fallback !== 'object' || fallback === null || !('production' in fallback)) return fallback
  return production ? fallback.production : fallback.otherwise
}

function findProblems(env: Environment, variables: EnvironmentVariables): ConfigProblem[] {
  const settings = new Map(listSettings().map((setting) => [setting.name, setting]))
  return validateSync(env).flatMap(({ property, constraints }) => {
    const setting = settings.get(property)
    if (setting === undefined) return []
    const text = variables[property]
    const want = Object.values(constraints ?? {}).map((message) => message.replace(`${property} `, ''))
    return [
      { name: property, detail: isSet(text) ? `${want.join(', ')}; it is ${maskValue(setting, text)}` : 'is missing' },
    ]
  })
}

function isSet(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}
