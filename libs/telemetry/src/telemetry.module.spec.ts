import { ConfigModule, loadConfig } from '@moderato/config'
import { Test } from '@nestjs/testing'
import { expect, it } from 'vitest'
import { Log } from './log.js'
import { Metrics } from './metrics.js'
import { NestLog } from './nest-log.js'
import { TelemetryModule } from './telemetry.module.js'

it('provides the log and the metrics of a process', async () => {
  const config = loadConfig({ DATABASE_URL: 'postgres://db.example/moderato', LOG_LEVEL: 'silent' }, 'worker')
  const imports = [ConfigModule.of(config), TelemetryModule]
  const app = await Test.createTestingModule({ imports }).compile()
  expect(app.get(Log)).toBeInstanceOf(Log)
  expect(app.get(Metrics)).toBeInstanceOf(Metrics)
  expect(app.get(NestLog)).toBeInstanceOf(NestLog)
})
