import type { INestApplicationContext } from '@nestjs/common'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Signal } from '@moderato/contracts'
import type { SiteId, ThreadKey } from '@moderato/kernel'
import { RedisConnections } from '@moderato/redis'
import { administer } from '../../../../test/support/administration.js'
import { useTestDatabase } from '../../../../test/support/database.js'
import { queueStoresHere } from '../../../../test/support/queue-stores.js'
import { SeverableLink } from '../../../../test/support/severable-link.js'
import { startSmallProcess } from '../../../../test/support/small-process.js'
import { LiveModule } from '../live.module.js'
import { Signals } from './signals.js'

const siteId = 'demo' as SiteId

const numbered = (n: number): Signal => ({
  topic: 'thread',
  siteId,
  threadKey: `기사-${String(n)}` as ThreadKey,
  type: 'count',
  commentId: null,
  parentId: null,
  authorId: null,
})

/** What one process hears. */
class Ear {
  readonly heard: string[] = []
  readonly ids: string[] = []
  gaps = 0

  constructor(readonly signals: Signals) {
    signals.on('thread', ({ threadKey }, id) => {
      this.heard.push(threadKey)
      this.ids.push(id)
    })
    signals.onGap(() => {
      this.gaps++
    })
  }
}

describe.each(queueStoresHere())('signals over %s', (line) => {
  const database = useTestDatabase()
  const processes: INestApplicationContext[] = []
  let link: SeverableLink

  beforeAll(async () => {
    link = await SeverableLink.to(line === 'redis' ? (database.redisUrl ?? '') : database.url)
  })
  afterAll(() => link.close())
  afterEach(async () => {
    link.mend()
    await Promise.all(processes.splice(0).map((app) => app.close()))
  })

  /** @param way - `link` goes by the line that tests cut */
  const start = async (way: 'direct' | 'link' = 'direct'): Promise<Ear> => {
    const urlOf = (url: string) => (way === 'direct' ? url : link.url)
    const app = await startSmallProcess(
      line === 'redis'
        ? { databaseUrl: database.url, redisUrl: urlOf(database.redisUrl ?? ''), keyPrefix: database.keyPrefix }
        : { databaseUrl: urlOf(database.url), redisUrl: null, keyPrefix: database.keyPrefix },
      { processName: 'api', modules: [LiveModule.forRoot()] },
    )
    processes.push(app)
    const ear = new Ear(app.get(Signals))
    await expect.poll(() => ear.signals.healthy()).toBe(true)
    return ear
  }

  const names = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `기사-${String(from + at)}`)

  it('reaches every process in one order with one id each, and the speaker too', async () => {
    const [first, second] = [await start(), await start()]
    for (let n = 0; n < 300; n++) (n % 2 === 0 ? first : second).signals.publish(numbered(n))
    await expect.poll(() => Math.min(first.heard.length, second.heard.length)).toBe(300)
    expect(second.heard).toEqual(first.heard)
    expect(second.ids).toEqual(first.ids)
    expect(new Set(first.ids).size).toBe(300)
    expect([...first.heard].sort()).toEqual(names(0, 300).sort())
  })

  it('tells this process at once what it said itself', async () => {
    const { signals } = await start()
    const own: string[] = []
    signals.onOwn('thread', ({ threadKey }) => own.push(threadKey))
    signals.publish(numbered(1))
    expect(own).toEqual(['기사-1'])
  })

  it('keeps a process that is cut off fresh with what it says itself, and tells everybody of the gap after', async () => {
    const [cutOff, other] = [await start('link'), await start()]
    link.cut()
    await expect.poll(() => cutOff.signals.healthy()).toBe(false)
    cutOff.signals.publish(numbered(7))
    await expect.poll(() => cutOff.heard).toEqual(['기사-7'])
    expect(cutOff.ids[0]).toMatch(/^local:/)
    expect(other.gaps).toBe(0)
    link.mend()
    await expect.poll(() => other.gaps, { timeout: 30_000 }).toBeGreaterThan(0)
    await expect.poll(() => cutOff.gaps).toBeGreaterThan(0)
    await expect.poll(() => cutOff.signals.healthy()).toBe(true)
    other.signals.publish(numbered(8))
    await expect.poll(() => cutOff.heard).toEqual(['기사-7', '기사-8'])
  })

  if (line === 'redis') {
    it('tells everybody of the gap also when the line it speaks by is the last to come back', async () => {
      const [cutOff, other] = [await start('link'), await start()]
      const { main } = processes[0]!.get(RedisConnections)
      link.cut()
      await expect.poll(() => cutOff.signals.healthy()).toBe(false)
      cutOff.signals.publish(numbered(7))
      await expect.poll(() => cutOff.heard).toEqual(['기사-7'])
      main?.disconnect()
      link.mend()
      other.signals.publish(numbered(8))
      await expect.poll(() => cutOff.heard, { timeout: 30_000 }).toEqual(['기사-7', '기사-8'])
      await main?.connect()
      await expect.poll(() => other.gaps, { timeout: 30_000 }).toBeGreaterThan(0)
    })

    it('reads back what was said before it started', async () => {
      const early = await start()
      for (let n = 0; n < 5; n++) early.signals.publish(numbered(n))
      await expect.poll(() => early.heard).toHaveLength(5)
      const heard: string[] = []
      const app = await startSmallProcess(
        { databaseUrl: database.url, redisUrl: database.redisUrl, keyPrefix: database.keyPrefix },
        {
          processName: 'api',
          modules: [LiveModule.forStreams()],
          providers: [
            {
              provide: 'early listener',
              inject: [Signals],
              useFactory: (signals: Signals) => signals.on('thread', (_, id) => heard.push(id)),
            },
          ],
        },
      )
      processes.push(app)
      expect(heard.slice(-5)).toEqual(early.ids)
    })

    it('misses nothing and sounds no alarm after a short cut in which others went on', async () => {
      const [cutOff, other] = [await start('link'), await start()]
      other.signals.publish(numbered(1))
      await expect.poll(() => cutOff.heard.at(-1)).toBe('기사-1')
      link.cut()
      await expect.poll(() => cutOff.signals.healthy()).toBe(false)
      other.signals.publish(numbered(2))
      await expect.poll(() => other.heard.at(-1)).toBe('기사-2')
      link.mend()
      await expect.poll(() => cutOff.heard.at(-1), { timeout: 30_000 }).toBe('기사-2')
      expect(cutOff.gaps).toBe(0)
    })
  } else {
    it('knows that it missed something when its connection was ended', async () => {
      const ear = await start()
      await administer(
        database.url,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'moderato-api-signals'`,
      )
      await expect.poll(() => ear.gaps, { timeout: 30_000 }).toBe(1)
      expect(ear.signals.healthy()).toBe(true)
    })
  }
})
