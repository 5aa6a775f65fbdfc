import { Test } from '@nestjs/testing'
import { expect, it } from 'vitest'
import { ConfigModule } from './config.module.js'
import { loadConfig } from './load-config.js'
import { DatabaseConfig, RuntimeConfig } from './slices.js'

it('makes every slice injectable by its class', async () => {
  const config = loadConfig({ DATABASE_URL: 'postgres://db.example/moderato' }, 'worker')
  const app = await Test.createTestingModule({ imports: [ConfigModule.of(config)] }).compile()
  expect(app.get(DatabaseConfig)).toBe(config.database)
  expect(app.get(RuntimeConfig).processName).toBe('worker')
  for (const slice of Object.values(config) as object[]) expect(app.get(slice.constructor)).toBe(slice)
})
