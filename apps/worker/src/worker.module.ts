import { Module, type DynamicModule } from '@nestjs/common'
import { ConfigModule, type Config } from '@moderato/config'
import { DatabaseModule } from '@moderato/database'
import { LiveModule } from '@moderato/live'
import { QueueModule } from '@moderato/queue'
import { RedisModule } from '@moderato/redis'
import { TelemetryModule } from '@moderato/telemetry'
import { OperationsListener } from './operations-listener.js'

const foundation = [
  TelemetryModule,
  DatabaseModule.forRoot(),
  RedisModule,
  LiveModule.forRoot(),
  QueueModule.forWorker(),
]

/** Modules whose handlers and recurring tasks the worker runs. */
const domain: DynamicModule[] = []

/** Everything that runs jobs and keeps time. */
@Module({})
export class WorkerModule {
  static of(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [ConfigModule.of(config), ...foundation, ...domain],
      providers: [OperationsListener],
    }
  }
}
