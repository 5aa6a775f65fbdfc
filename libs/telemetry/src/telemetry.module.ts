import { LogConfig, RuntimeConfig } from '@moderato/config'
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

/** Makes `Log` and `Metrics` injectable everywhere. Needs the config module. */
@Global()
@Module({ providers: [logProvider, Metrics, NestLog], exports: [Log, Metrics, NestLog] })
export class TelemetryModule {}
