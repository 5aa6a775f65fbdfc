import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { expect, it } from 'vitest'
import { loadConfig } from '@moderato/config'
import { Database } from '@moderato/database'
import { useTestDatabase } from '../../../test/support/database.js'
import { createApi } from './create-api.js'

const database = useTestDatabase()

async function start(): Promise<{ app: NestFastifyApplication; origin: string }> {
  const variables = { DATABASE_URL: database.url, NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_POOL_MAX: '2' }
  const app = await createApi(loadConfig(variables, 'api'))
  await app.get(Database).pool.query(`insert into site (id, name, default_locale) values ('demo', 'Demo', 'ko')`)
  await app.listen(0, '127.0.0.1')
  const { port } = app.getHttpServer().address() as { port: number }
  return { app, origin: `http://127.0.0.1:${String(port)}` }
}

it('an open event stream is ended, and does not hold up the server that stops', async () => {
  const { app, origin } = await start()
  const stream = await fetch(`${origin}/v1/sites/demo/threads/article-1/events`)
  expect(stream.headers.get('content-type')).toContain('text/event-stream')
  // What is still open after five seconds is cut off; then its reader is told of a broken line and not of an end.
  const [text] = await Promise.all([stream.text(), app.close()])
  expect(text).not.toBe('')
})
