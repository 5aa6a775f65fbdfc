import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { createApi } from '../../apps/api/src/create-api.js'
import { loadConfig } from '@moderato/config'
import { seedDemo } from '@moderato/demo'
import { administer } from '../support/administration.js'
import { useTestDatabase } from '../support/database.js'

const database = useTestDatabase()

const start = (environment: 'production' | 'development') =>
  createApi(
    loadConfig({
      NODE_ENV: environment,
      LOG_LEVEL: 'silent',
      DATABASE_URL: database.url,
      METRICS_TOKEN: randomBytes(24).toString('base64url'),
    }),
  )

it('starts in production only where nobody can sign tokens with the secret that everybody knows', async () => {
  await seedDemo(database.url)
  await (await start('development')).close()
  const refusal = await start('production').then(
    (app) => app.close().then(() => 'started'),
    (error: unknown) => (error as Error).message,
  )
  expect(refusal).toMatch(/site demo .*secret that everybody knows/)
  await administer(database.url, `update site_key set revoked_at = now() where site_id = 'demo'`)
  await (await start('production')).close()
})
