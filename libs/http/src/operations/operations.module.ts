import { Global, Module } from '@nestjs/common'
import { DocsController } from '../openapi/docs.controller.js'
import { OpenApiText } from '../openapi/openapi-text.js'
import { DeepChecks } from './deep-checks.js'
import { DependencyHealth } from './dependency-health.js'
import { HealthController } from './health.controller.js'
import { MetricsController } from './metrics.controller.js'
import { OperatorToken } from './operator-token.js'

/** What operators and integrators ask of a running API. Needs the database and Redis modules beside the http module. */
@Global()
@Module({
  controllers: [HealthController, MetricsController, DocsController],
  providers: [DeepChecks, DependencyHealth, OpenApiText, OperatorToken],
  exports: [DeepChecks, OpenApiText],
})
export class OperationsModule {}
