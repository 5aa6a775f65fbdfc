import { isOrigin, isProxyAddress, isRedisKeyPrefix, isServerUrl, logLevels } from './environment-checks.js'
import { ChoiceSetting, IntegerSetting, ListSetting, TextSetting } from './setting.js'

export const runtimeEnvironments = ['production', 'development', 'test'] as const
export type RuntimeEnvironment = (typeof runtimeEnvironments)[number]

export const logFormats = ['json', 'pretty'] as const
export type LogFormat = (typeof logFormats)[number]

/**
 * The one schema of the process environment: every variable Moderato reads, with its meaning, unit, default and bounds.
 * An empty variable counts as absent. `.env.example` and the README's table are generated from it.
 */
export class Environment {
  @ChoiceSetting({
    about: 'What this process is run for. In `production` weak or missing secrets stop the start.',
    options: runtimeEnvironments,
    default: 'development',
  })
  NODE_ENV!: RuntimeEnvironment

  @TextSetting({
    about: 'Folder for the embedded servers’ data. Unused once both servers have an address of their own.',
    bounds: 'a path',
    accepts: (text) => !text.includes('\0'),
    default: '.moderato',
  })
  DATA_DIR!: string

  @TextSetting({
    about: 'Address to listen on.',
    bounds: 'a host name or address',
    accepts: (text) => /^[\w.:%-]+$/.test(text),
    default: { production: '0.0.0.0', otherwise: '127.0.0.1' },
  })
  HOST!: string

  @IntegerSetting({ about: 'TCP port of the API; 0 takes any free one.', default: 3000, min: 0, max: 65535 })
  PORT!: number

  @TextSetting({
    about: 'Origin under which readers and moderators reach the API, used in links; without it, that of the request.',
    bounds: 'an http(s) origin without a path',
    accepts: isOrigin,
    default: null,
  })
  PUBLIC_URL!: string | null

  @ListSetting({
    about:
      'Proxies whose `X-Forwarded-*` headers are believed, separated by commas. Without any, the peer is the client.',
    bounds: 'addresses, CIDR ranges, or `loopback`, `linklocal`, `uniquelocal`',
    accepts: isProxyAddress,
    default: [],
  })
  TRUSTED_PROXIES!: string[]

  @IntegerSetting({
    about: 'Time a client has to send a whole request.',
    unit: 'ms',
    default: 15_000,
    min: 1000,
    max: 300_000,
  })
  REQUEST_TIMEOUT_MS!: number

  @TextSetting({
    about: 'Postgres 16 or newer. `npm start` brings its own when this is empty.',
    bounds: 'a `postgres://` URL',
    accepts: (text) => isServerUrl(text, ['postgres:', 'postgresql:']),
    secret: true,
  })
  DATABASE_URL!: string

  @IntegerSetting({
    about: 'Connections one process may hold. All processes together must fit `max_connections`.',
    unit: 'connections',
    default: 10,
    min: 2,
    max: 200,
  })
  DATABASE_POOL_MAX!: number

  @IntegerSetting({
    about: 'Longest time a request waits for a free connection before it is answered 503.',
    unit: 'ms',
    default: 5_000,
    min: 100,
    max: 600_000,
  })
  DATABASE_POOL_WAIT_MS!: number

  @IntegerSetting({
    about: 'Longest time one statement may run before Postgres cancels it.',
    unit: 'ms',
    default: 10_000,
    min: 100,
    max: 600_000,
  })
  DATABASE_STATEMENT_TIMEOUT_MS!: number

  @TextSetting({
    about:
      'Redis 7 or Valkey with `maxmemory-policy noeviction`. Without it job queues, signals and limits run on Postgres and in process.',
    bounds: 'a `redis://` or `rediss://` URL',
    accepts: (text) => isServerUrl(text, ['redis:', 'rediss:']),
    default: null,
    secret: true,
  })
  REDIS_URL!: string | null

  @TextSetting({
    about: 'Start of every Redis key; the hash tag keeps the keys of one installation on one Redis Cluster slot.',
    bounds: 'up to 40 characters with a `{hash tag}`, ending in `:`',
    accepts: isRedisKeyPrefix,
    default: '{moderato}:',
  })
  REDIS_KEY_PREFIX!: string

  @ChoiceSetting({ about: 'Least severe level that is logged.', options: logLevels, default: 'info' })
  LOG_LEVEL!: string

  @ChoiceSetting({
    about: 'One JSON object per line, or lines for people.',
    options: logFormats,
    default: { production: 'json', otherwise: 'pretty' },
  })
  LOG_FORMAT!: LogFormat

  @TextSetting({
    about: 'Bearer token that `/metrics` asks for. Required in production; without one `/metrics` is open.',
    bounds: 'at least 32 characters without spaces',
    accepts: (text) => /^\S{32,512}$/.test(text),
    default: null,
    secret: true,
  })
  METRICS_TOKEN!: string | null

  @TextSetting({
    about:
      'Classifier that screening asks for a score of each comment; without one, none is asked. See docs/classifier.md.',
    bounds: 'an `https://` URL with a public address',
    accepts: (text) => isServerUrl(text, ['https:']),
    default: null,
  })
  CLASSIFIER_URL!: string | null

  @TextSetting({
    about: 'Bearer token that the classifier is shown.',
    bounds: 'characters without spaces',
    accepts: (text) => /^[\x21-\x7e]{1,2000}$/.test(text),
    default: null,
    secret: true,
  })
  CLASSIFIER_TOKEN!: string | null

  @IntegerSetting({
    about: 'Longest time a comment waits for its score before it is published without one.',
    unit: 'ms',
    default: 800,
    min: 50,
    max: 5000,
  })
  CLASSIFIER_TIMEOUT_MS!: number

  @IntegerSetting({
    about: 'Outbox rows the relay takes at once; up to five times as many while it is behind.',
    unit: 'rows',
    default: 100,
    min: 1,
    max: 1000,
  })
  RELAY_BATCH_SIZE!: number

  @IntegerSetting({
    about: 'Pause between two looks at the outbox when nobody rang.',
    unit: 'ms',
    default: 1000,
    min: 10,
    max: 60_000,
  })
  RELAY_SWEEP_MS!: number

  @IntegerSetting({
    about: 'Time after which rows taken by a relay that died are taken by another.',
    unit: 's',
    default: 10,
    min: 1,
    max: 600,
  })
  RELAY_LOCK_SEC!: number

  @IntegerSetting({
    about: 'Time a reported case may wait for its queue before its routing is asked for again: its job may be lost.',
    unit: 's',
    default: 30,
    min: 1,
    max: 60,
  })
  ROUTING_OVERDUE_SEC!: number

  @IntegerSetting({
    about: 'TCP port on which the worker answers `/healthz`, `/readyz` and `/metrics`; 0: it listens to nobody.',
    default: 0,
    min: 0,
    max: 65535,
  })
  WORKER_PORT!: number

  @IntegerSetting({ about: 'Jobs of one type a worker runs at once.', unit: 'jobs', default: 10, min: 1, max: 200 })
  WORKER_CONCURRENCY!: number

  @IntegerSetting({
    about: 'Time running jobs have to finish when the worker stops.',
    unit: 'ms',
    default: 10_000,
    min: 0,
    max: 300_000,
  })
  WORKER_CLOSE_TIMEOUT_MS!: number
}
