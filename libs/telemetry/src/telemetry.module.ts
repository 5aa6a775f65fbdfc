import { LogConfig, RuntimeConfig } from '@moderato/config'
import { Clock, SystemClock } from '@moderato/kernel'
import { Global, Module } from '@nestjs/common'
import { createLog } from './create-log.js'
import { Log } from './log.js'
import { Metrics } from './metrics.js'
import { NestLog } from './nest-log.js'

const logProvider = {
  provide: Log,
  useFactory: ({ level, pretty }: LogConfig, { processName }: RuntimeConfig) =>
    createLog({ level, pretty, processName }),
  inject: [LogConfig, RuntimeConfig],
}

/** Makes `Log`, `Metrics` and the process's `Clock` injectable everywhere. Needs the config module. */
@Global()
@Module({
  providers: [logProvider, Metrics, NestLog, { provide: Clock, useClass: SystemClock }],
  exports: [Log, Metrics, NestLog, Clock],
})
export class TelemetryModule {}
