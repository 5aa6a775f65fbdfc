import { Module, type DynamicModule, type Provider } from '@nestjs/common'
import { APP_INTERCEPTOR } from '@nestjs/core'
import { Clock } from '@moderato/kernel'
import { RedisConnections } from '@moderato/redis'
import { Log, Metrics } from '@moderato/telemetry'
import { BusSignals } from './signals/bus-signals.js'
import { PostgresNotifyTransport } from './signals/postgres-notify.transport.js'
import { RedisStreamTransport } from './signals/redis-stream.transport.js'
import type { SignalTransport } from './signals/signal-transport.js'
import { Signals } from './signals/signals.js'
import { EventStreams } from './streams/event-streams.js'
import { TellPlace } from './streams/tell-place.interceptor.js'

const transportToken = Symbol('signal transport')

const transport: Provider = {
  provide: transportToken,
  inject: [RedisConnections, Clock, PostgresNotifyTransport],
  useFactory: (redis: RedisConnections, clock: Clock, notify: PostgresNotifyTransport): SignalTransport =>
    redis.isConfigured ? new RedisStreamTransport(redis, clock) : notify,
}

const signals: Provider = {
  provide: Signals,
  inject: [transportToken, Log, Metrics],
  useFactory: (bus: SignalTransport, log: Log, metrics: Metrics) => new BusSignals(bus, log, metrics),
}

const line: readonly Provider[] = [PostgresNotifyTransport, transport, signals]

/**
 * Signals between processes. Imported once, by a composition root, which also imports the config, telemetry, redis and
 * database modules.
 */
@Module({})
export class LiveModule {
  /** Tells and hears, and streams to nobody. */
  static forRoot(): DynamicModule {
    return { module: LiveModule, global: true, providers: [...line], exports: [Signals] }
  }

  /** Also streams events to browsers. */
  static forStreams(): DynamicModule {
    const providers = [...line, EventStreams, { provide: APP_INTERCEPTOR, useClass: TellPlace }]
    return { module: LiveModule, global: true, providers, exports: [Signals, EventStreams] }
  }
}
