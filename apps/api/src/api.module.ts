import { Module, type DynamicModule } from '@nestjs/common'
import { AdministeringHttpModule } from '@moderato/administering'
import { AuditingHttpModule } from '@moderato/auditing'
import { AdmissionHttpModule } from '@moderato/admission'
import { BlockingHttpModule } from '@moderato/blocking'
import { CommentsHttpModule } from '@moderato/comments'
import { ConfigModule, type Config } from '@moderato/config'
import { DatabaseModule } from '@moderato/database'
import { DecisionsHttpModule } from '@moderato/decisions'
import { DossiersHttpModule } from '@moderato/dossiers'
import { HttpModule, OperationsModule } from '@moderato/http'
import { IdentityModule } from '@moderato/identity'
import { LegalHttpModule } from '@moderato/legal'
import { LiveModule } from '@moderato/live'
import { NoticesHttpModule } from '@moderato/notices'
import { ProvisionalHttpModule } from '@moderato/provisional'
import { QualityHttpModule } from '@moderato/quality'
import { PrivacyHttpModule } from '@moderato/privacy'
import { QueueModule } from '@moderato/queue'
import { RedisModule } from '@moderato/redis'
import { ReportsHttpModule } from '@moderato/reports'
import { ReviewingHttpModule } from '@moderato/reviewing'
import { RoutingHttpModule } from '@moderato/routing'
import { TelemetryModule } from '@moderato/telemetry'
import { WebhooksHttpModule } from '@moderato/webhooks'
import { ConsoleController } from './pages/console.controller.js'
import { DemoController } from './pages/demo.controller.js'
import { WidgetController } from './pages/widget.controller.js'

const foundation = [
  TelemetryModule,
  DatabaseModule.forRoot(),
  RedisModule,
  QueueModule.forProducer(),
  LiveModule.forStreams(),
  HttpModule,
  OperationsModule,
]
const domain = [
  AdmissionHttpModule,
  IdentityModule,
  AuditingHttpModule,
  BlockingHttpModule,
  CommentsHttpModule,
  ReportsHttpModule,
  ReviewingHttpModule,
  NoticesHttpModule,
  WebhooksHttpModule,
  DecisionsHttpModule,
  DossiersHttpModule,
  LegalHttpModule,
  ProvisionalHttpModule,
  PrivacyHttpModule,
  QualityHttpModule,
  RoutingHttpModule,
  AdministeringHttpModule,
]

/** Everything that answers HTTP. */
@Module({})
export class ApiModule {
  static of(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [ConfigModule.of(config), ...foundation, ...domain],
      controllers: [WidgetController, ConsoleController, DemoController],
    }
  }
}
