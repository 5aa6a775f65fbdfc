import { Module, type DynamicModule } from '@nestjs/common'
import { AuditingModule } from '@moderato/auditing'
import { ConfigModule, type Config } from '@moderato/config'
import { CommentsModule } from '@moderato/comments'
import { DatabaseModule } from '@moderato/database'
import { DecisionsModule } from '@moderato/decisions'
import { IdentityModule } from '@moderato/identity'
import { LiveModule } from '@moderato/live'
import { NoticesModule } from '@moderato/notices'
import { PrivacyModule } from '@moderato/privacy'
import { ProvisionalModule } from '@moderato/provisional'
import { QueueModule } from '@moderato/queue'
import { RedisModule } from '@moderato/redis'
import { ReportsModule } from '@moderato/reports'
import { ReviewingModule } from '@moderato/reviewing'
import { RoutingModule } from '@moderato/routing'
import { TelemetryModule } from '@moderato/telemetry'
import { WebhooksModule } from '@moderato/webhooks'
import { OperationsListener } from './operations-listener.js'

const foundation = [
  TelemetryModule,
  DatabaseModule.forRoot(),
  RedisModule,
  LiveModule.forRoot(),
  QueueModule.forWorker(),
]

/** Modules whose handlers and recurring tasks the worker runs. */
const domain = [
  IdentityModule,
  AuditingModule,
  CommentsModule,
  ReportsModule,
  ReviewingModule,
  NoticesModule,
  ProvisionalModule,
  WebhooksModule,
  DecisionsModule,
  RoutingModule,
  PrivacyModule,
]

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
