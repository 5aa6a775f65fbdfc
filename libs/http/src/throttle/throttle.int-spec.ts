import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { FastifyRequest } from 'fastify'
import { RedisConnections } from '@moderato/redis'
import { afterEach, describe, expect, inject, it, vi } from 'vitest'
import { SeverableLink } from '../../../../test/support/severable-link.js'
import { createSampleApp } from '../../test/sample-app.js'
import { Throttle } from './throttle.js'
import { redisPatienceMs } from './write-counter.js'

const { redisUrl, runName } = inject('servers')
const apps: NestFastifyApplication[] = []
const links: SeverableLink[] = []
let count = 0

async function start(variables: Record<string, string> = {}): Promise<NestFastifyApplication> {
  const app = await createSampleApp({
    variables: { REDIS_KEY_PREFIX: `{${runName}-${String(++count)}}:`, ...variables },
  })
  apps.push(app)
  return app
}

afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(apps.splice(0).map((app) => app.close()))
  await Promise.all(links.splice(0).map((link) => link.close()))
})

async function write(app: NestFastifyApplication, token: string | null, options: { from?: string; via?: string } = {}) {
  const { from = '203.0.113.1', via } = options
  const answer = await app.inject({
    method: 'POST',
    url: token === null ? '/v1/sites/demo/legal' : '/v1/sites/demo/threads/a/notes',
    remoteAddress: from,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(via === undefined ? {} : { 'x-forwarded-for': via }),
    },
    ...(token === null ? {} : { payload: { body: '글' } }),
  })
  return {
    status: answer.statusCode,
    retryAfter: Number(answer.headers['retry-after']),
    code: answer.json<{ code?: string }>().code,
  }
}

async function statuses(count: number, act: (at: number) => ReturnType<typeof write>): Promise<number[]> {
  const all: number[] = []
  for (let at = 0; at < count; at++) all.push((await act(at)).status)
  return all
}

/** What three writes a minute allow. */
const threeOfFive = [201, 201, 201, 429, 429]

describe('writes of a reader', () => {
  it('are bounded per minute by the site’s policy, and the refusal says when to come back', async () => {
    const app = await start()
    expect(await statuses(5, () => write(app, 'reader-1'))).toEqual(threeOfFive)
    const refused = await write(app, 'reader-1')
    expect(refused.code).toBe('too-many-requests')
    expect(refused.retryAfter).toBeGreaterThan(0)
    expect(refused.retryAfter).toBeLessThanOrEqual(60)
  })

  it('are counted for each reader and each policy alone, wherever they come from', async () => {
    const app = await start()
    expect(await statuses(5, (at) => write(app, 'reader-1', { from: `203.0.113.${String(at)}` }))).toEqual(threeOfFive)
    expect((await write(app, 'reader-2')).status).toBe(201)
    expect(await statuses(5, () => write(app, 'moderator-1'))).toEqual([201, 201, 201, 201, 201])
  })
})

describe('writes without a token', () => {
  const bound = 20

  it('are bounded per address, whatever it claims to forward', async () => {
    const app = await start()
    const all = await statuses(bound + 1, (at) => write(app, null, { via: `198.51.100.${String(at)}` }))
    expect(all.at(-1)).toBe(429)
    expect((await write(app, null, { from: '203.0.113.2' })).status).toBe(201)
  })

  it('are bounded per /64 of IPv6', async () => {
    const app = await start()
    const all = await statuses(bound + 1, (at) => write(app, null, { from: `2001:db8::${String(at + 1)}` }))
    expect(all.at(-1)).toBe(429)
    expect((await write(app, null, { from: '2001:db8:0:1::1' })).status).toBe(201)
  })

  it('count for the client a trusted proxy names, and not for one the client names itself', async () => {
    const app = await start({ TRUSTED_PROXIES: '203.0.113.1' })
    const all = await statuses(bound + 1, (at) => write(app, null, { via: `${String(at)}.1.1.1, 198.51.100.1` }))
    expect(all.at(-1)).toBe(429)
    expect((await write(app, null, { via: '198.51.100.2' })).status).toBe(201)
  })
})

describe('reads that reach a handler', () => {
  const bound = 6000

  it('are bounded per address without a token, and per person with one', async () => {
    const app = await start()
    const read = (authorization?: string) =>
      app.inject({
        method: 'GET',
        url: '/v1/sites/demo/threads/a/notes',
        remoteAddress: '203.0.113.1',
        headers: authorization === undefined ? {} : { authorization },
      })
    const earlier = { method: 'GET', ip: '203.0.113.1' } as FastifyRequest
    for (let at = 0; at < bound; at++) await app.get(Throttle).admit(earlier, null)
    expect((await read()).statusCode).toBe(429)
    expect((await read('Bearer reader-1')).statusCode).toBe(200)
  })
})

describe.runIf(redisUrl !== null)('with a Redis', () => {
  it('processes count together, under keys that hold ids only', async () => {
    const keyPrefix = `{${runName}-together}:`
    const variables = { REDIS_URL: redisUrl ?? '', REDIS_KEY_PREFIX: keyPrefix }
    const [one, two] = [await start(variables), await start(variables)]
    await whenReady(one, two)
    // Time stands still, so that no answer of Redis comes too late.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    expect(await statuses(5, (at) => write(at % 2 ? one : two, 'reader-1'))).toEqual(threeOfFive)
    await write(one, null)
    vi.useRealTimers()
    expect(await one.get(RedisConnections).main?.keys(`${keyPrefix}*`)).toEqual([
      `${keyPrefix}throttle:demo:user-of-reader-1`,
    ])
  })

  it('that hangs, a write waits a moment once, and is counted here', async () => {
    const link = await SeverableLink.to(redisUrl ?? '')
    links.push(link)
    const app = await start({ REDIS_URL: link.url })
    await whenReady(app)
    link.stall()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const beganMs = performance.now()
    const first = write(app, 'reader-1')
    const answered: string[] = []
    void first.then(() => answered.push('first'))
    while (answered.length === 0) {
      await new Promise(setImmediate)
      vi.advanceTimersByTime(1)
    }
    expect(performance.now() - beganMs).toBeGreaterThanOrEqual(redisPatienceMs)
    // From here on time stands still: whoever waits for it is never answered.
    const all = [(await first).status, ...(await statuses(4, () => write(app, 'reader-1')))]
    expect(all).toEqual(threeOfFive)
  })

  it('that goes away, a write does not wait, and is counted here', async () => {
    const link = await SeverableLink.to(redisUrl ?? '')
    links.push(link)
    const app = await start({ REDIS_URL: link.url })
    await whenReady(app)
    link.cut()
    expect(await statuses(5, () => write(app, 'reader-1'))).toEqual(threeOfFive)
  })
})

async function whenReady(...all: NestFastifyApplication[]): Promise<void> {
  for (const app of all) await expect.poll(() => app.get(RedisConnections).isReady).toBe(true)
}
