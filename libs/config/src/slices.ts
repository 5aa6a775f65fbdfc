import type { Environment, LogFormat, RuntimeEnvironment } from './environment.js'

/** Which of Moderato's programs this process is. */
export type ProcessName = 'api' | 'worker' | 'start' | 'cli'

/** Who this process is and where it may keep files. */
export class RuntimeConfig {
  readonly environment: RuntimeEnvironment
  /** Folder for embedded servers' data; may be relative to the working directory. */
  readonly dataDir: string

  constructor(
    env: Environment,
    readonly processName: ProcessName,
  ) {
    this.environment = env.NODE_ENV
    this.dataDir = env.DATA_DIR
    Object.freeze(this)
  }
}

/** Where the API listens and whom it believes about a caller’s address. */
export class HttpConfig {
  readonly host: string
  readonly port: number
  /** Origin without a slash at its end, or null: take the request's. */
  readonly publicUrl: string | null
  /** Addresses, CIDR ranges or family names; empty when the peer is the client. */
  readonly trustedProxies: readonly string[]
  readonly requestTimeoutMs: number

  constructor(env: Environment) {
    this.host = env.HOST
    this.port = env.PORT
    this.publicUrl = env.PUBLIC_URL?.replace(/\/$/, '') ?? null
    this.trustedProxies = Object.freeze([...env.TRUSTED_PROXIES])
    this.requestTimeoutMs = env.REQUEST_TIMEOUT_MS
    Object.freeze(this)
  }
}

/** How to reach Postgres and how much of it to use. */
export class DatabaseConfig {
  readonly url: string
  /** Connections this process may hold. */
  readonly poolMax: number
  /** Longest wait for one of them. */
  readonly poolWaitMs: number
  readonly statementTimeoutMs: number

  constructor(env: Environment) {
    this.url = env.DATABASE_URL
    this.poolMax = env.DATABASE_POOL_MAX
    this.poolWaitMs = env.DATABASE_POOL_WAIT_MS
    this.statementTimeoutMs = env.DATABASE_STATEMENT_TIMEOUT_MS
    Object.freeze(this)
  }
}

/** How to reach Redis, if there is one. */
export class RedisConfig {
  /** Null: there is no Redis; job queues, signals and limits run on Postgres and in process. */
  readonly url: string | null
  /** Starts every key and ends in a colon; holds the hash tag of Redis Cluster. */
  readonly keyPrefix: string

  constructor(env: Environment) {
    this.url = env.REDIS_URL
    this.keyPrefix = env.REDIS_KEY_PREFIX
    Object.freeze(this)
  }
}

/** What is logged and how. */
export class LogConfig {
  readonly level: string
  /** Lines for people instead of JSON. */
  readonly pretty: boolean

  constructor(env: Environment) {
    const format: LogFormat = env.LOG_FORMAT
    this.level = env.LOG_LEVEL
    this.pretty = format === 'pretty'
    Object.freeze(this)
  }
}

/** Who may read the metrics. */
export class MetricsConfig {
  /** Bearer token `/metrics` asks for; null only outside production, and then it is open. */
  readonly token: string | null

  constructor(env: Environment) {
    this.token = env.METRICS_TOKEN
    Object.freeze(this)
  }
}

/** Who says how likely a comment breaks the rules. */
export class ClassifierConfig {
  /** Null: nobody. */
  readonly url: string | null
  readonly token: string | null
  /** Longest wait for an answer. */
  readonly timeoutMs: number

  constructor(env: Environment) {
    this.url = env.CLASSIFIER_URL
    this.token = env.CLASSIFIER_TOKEN
    this.timeoutMs = env.CLASSIFIER_TIMEOUT_MS
    Object.freeze(this)
  }
}

/** How the relay moves outbox rows into job queues. */
export class RelayConfig {
  /** Outbox rows taken at once. */
  readonly batchSize: number
  readonly sweepMs: number
  readonly lockSec: number

  constructor(env: Environment) {
    this.batchSize = env.RELAY_BATCH_SIZE
    this.sweepMs = env.RELAY_SWEEP_MS
    this.lockSec = env.RELAY_LOCK_SEC
    Object.freeze(this)
  }
}

/** How a worker runs jobs and how it stops. */
export class WorkerConfig {
  /** Where the worker tells how it is; null: nowhere. */
  readonly port: number | null
  /** Jobs of one type run at once. */
  readonly concurrency: number
  readonly closeTimeoutMs: number
  /** A case that is open for longer than this has its routing asked for again. */
  readonly routingOverdueSec: number

  constructor(env: Environment) {
    this.port = env.WORKER_PORT === 0 ? null : env.WORKER_PORT
    this.concurrency = env.WORKER_CONCURRENCY
    this.closeTimeoutMs = env.WORKER_CLOSE_TIMEOUT_MS
    this.routingOverdueSec = env.ROUTING_OVERDUE_SEC
    Object.freeze(this)
  }
}
