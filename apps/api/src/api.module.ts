import { Module, type DynamicModule } from '@nestjs/common'
import { ConfigModule, type Config } from '@moderato/config'
import { DatabaseModule } from '@moderato/database'
import { HttpModule, OperationsModule } from '@moderato/http'
import { IdentityModule } from '@moderato/identity'
import { RedisModule } from '@moderato/redis'
import { TelemetryModule } from '@moderato/telemetry'
import { ConsoleController } from './pages/console.controller.js'
import { DemoController } from './pages/demo.controller.js'
import { WidgetController } from './pages/widget.controller.js'

const foundation = [TelemetryModule, DatabaseModule.forRoot(), RedisModule, HttpModule, OperationsModule]
const domain = [IdentityModule]

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
