import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { INestApplicationContext } from '@nestjs/common'
import { Outbox, Transactions } from '@moderato/database'
import { newId, type CaseId, type SiteId } from '@moderato/kernel'
import { administer } from '../../../../test/support/administration.js'
import { useTestDatabase } from '../../../../test/support/database.js'
import { startQueueProcess } from '../../../../test/support/queue-process.js'
import { SeverableLink } from '../../../../test/support/severable-link.js'
import { OutboxRelay } from './outbox-relay.js'
import { QueueStatusReader } from '../status/queue-status.reader.js'

const { redisUrl } = inject('servers')
const siteId = 'demo' as SiteId

describe.runIf(redisUrl !== null)('a relay whose Redis goes away', () => {
  const database = useTestDatabase()
  let link: SeverableLink

  beforeAll(async () => {
    link = await SeverableLink.to(redisUrl ?? '')
  })
  afterAll(() => link.close())

  const start = () =>
    startQueueProcess({
      databaseUrl: database.url,
      redisUrl: link.url,
      keyPrefix: database.keyPrefix,
      variables: { RELAY_SWEEP_MS: '60000' },
    })

  const ask = async (app: INestApplicationContext) => {
    const caseId = newId<CaseId>()
    const payload = { siteId, caseId }
    await app
      .get(Transactions)
      .run((tx) => app.get(Outbox).add(tx, { siteId, type: 'route-case', payload, dedupKey: caseId }))
    await app.get(OutboxRelay).settle()
  }

  const waiting = () =>
    administer(database.url, 'select attempts, locked_until, failed_at from outbox where published_at is null')
  const untouched = { attempts: 0, locked_until: null, failed_at: null }

  it('keeps rows as they are, and sends them as soon as Redis is back', async () => {
    const app = await start()
    try {
      await ask(app)
      await expect.poll(waiting).toEqual([])
      link.cut()
      await ask(app)
      await ask(app)
      expect(await waiting()).toEqual([untouched, untouched])
      await expect(app.get(QueueStatusReader).readQueues()).rejects.toThrow()
      link.mend()
      await expect.poll(waiting, { timeout: 30_000 }).toEqual([])
    } finally {
      link.mend()
      await app.close()
    }
  })

  it('starts without it, and works when it comes', async () => {
    link.cut()
    const app = await start()
    try {
      await ask(app)
      expect(await waiting()).toEqual([untouched])
      link.mend()
      await expect.poll(waiting, { timeout: 30_000 }).toEqual([])
    } finally {
      link.mend()
      await app.close()
    }
  })
})
