import type { INestApplicationContext } from '@nestjs/common'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFreePort } from '@moderato/provision'
import { QueueModule } from '@moderato/queue'
import { administer } from '../../../test/support/administration.js'
import { useTestDatabase } from '../../../test/support/database.js'
import { startSmallProcess } from '../../../test/support/small-process.js'
import { OperationsListener } from './operations-listener.js'

const token = 'operator-token-'.padEnd(40, 'x')

describe('the worker’s operations listener', () => {
  const database = useTestDatabase()
  let app: INestApplicationContext

  const start = (port: number) =>
    startSmallProcess(
      {
        databaseUrl: database.url,
        redisUrl: database.redisUrl,
        keyPrefix: database.keyPrefix,
        variables: { WORKER_PORT: String(port), METRICS_TOKEN: token },
      },
      { processName: 'worker', modules: [QueueModule.forProducer()], providers: [OperationsListener] },
    )
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${String(app.get(OperationsListener).port)}${path}`, { headers })

  beforeAll(async () => {
    app = await start(await findFreePort())
  })
  afterAll(() => app.close())

  it('says that the worker runs, and how much waits', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'alive' })
    await administer(
      database.url,
      `insert into outbox (site_id, id, type, payload, dedup_key, failed_at)
       values ('demo', gen_random_uuid(), 'route-case', '{}', 'k', now())`,
    )
    const readiness = async () => await (await get('/readyz')).json()
    await expect.poll(readiness).toMatchObject({ status: 'ready', outbox: { unpublished: 0, parked: 1 } })
  })

  it('shows its metrics to whoever has the token', async () => {
    expect((await get('/metrics')).status).toBe(401)
    expect((await get('/metrics', { authorization: `Bearer ${token}x` })).status).toBe(401)
    const metrics = await (await get('/metrics', { authorization: `Bearer ${token}` })).text()
    expect(metrics).toMatch(/^moderato_outbox_parked \d/m)
    expect(metrics).toMatch(/^moderato_queue_depth\{queue="route-case",state="waiting"\} \d/m)
  })

  it('knows no other path, and listens to nobody unless told to', async () => {
    expect((await get('/')).status).toBe(404)
    const silent = await start(0)
    expect(silent.get(OperationsListener).port).toBeNull()
    await silent.close()
  })
})
