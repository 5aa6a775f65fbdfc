import { randomBytes } from 'node:crypto'
import { afterEach, expect, it, vi } from 'vitest'
import { createApi } from '../../apps/api/src/create-api.js'
import { loadConfig } from '@moderato/config'
import { seedDemo } from '@moderato/demo'
import { administer } from '../support/administration.js'
import { useTestDatabase } from '../support/database.js'

const database = useTestDatabase()

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const programs = {
  api: () => import('../../apps/api/src/main.js'),
  worker: () => import('../../apps/worker/src/main.js'),
}

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

// A program runs when it is loaded, and is loaded once: there is no second try.
it.each(['api', 'worker'] as const)('says in a sentence why the %s does not start', { retry: 0 }, async (program) => {
  await seedDemo(database.url)
  await administer(database.url, `update site_key set revoked_at = null where site_id = 'demo'`)
  vi.stubEnv('NODE_ENV', 'production')
  vi.stubEnv('LOG_LEVEL', 'silent')
  vi.stubEnv('DATABASE_URL', database.url)
  vi.stubEnv('METRICS_TOKEN', randomBytes(24).toString('base64url'))
  const said: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
  await programs[program]()
  expect(exit).toHaveBeenCalledWith(1)
  expect(said).toEqual([expect.stringMatching(/^Moderato cannot start: [^\n]*site demo[^\n]*\n$/)])
})
