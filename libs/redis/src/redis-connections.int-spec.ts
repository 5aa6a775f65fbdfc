import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { loadConfig } from '@moderato/config'
import { createLog } from '@moderato/telemetry'
import { SeverableLink } from '../../../test/support/severable-link.js'
import { RedisConnections } from './redis-connections.js'

const { redisUrl } = inject('servers')
const databaseUrl = 'postgres://db.example/moderato'
const opened: RedisConnections[] = []

function connectTo(url: string | null): RedisConnections {
  const config = loadConfig({ DATABASE_URL: databaseUrl, ...(url === null ? {} : { REDIS_URL: url }) }, 'worker')
  const log = createLog({ level: 'silent', pretty: false, processName: 'worker' })
  const connections = new RedisConnections(config.redis, config.runtime, log)
  opened.push(connections)
  return connections
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((connections) => connections.onApplicationShutdown()))
})

it('connects to nothing where no Redis is configured', async () => {
  const connections = connectTo(null)
  expect(connections.main).toBeNull()
  expect(connections.isConfigured).toBe(false)
  expect(await connections.health()).toBe('absent')
  expect(() => connections.duplicate('signals')).toThrow('signals')
})

it('fails at once where nothing listens', async () => {
  const connections = connectTo('redis://127.0.0.1:1')
  await expect(connections.main?.get('x')).rejects.toThrow()
  expect(await connections.health()).toBe('away')
})

describe.runIf(redisUrl !== null)('with a Redis', () => {
  let link: SeverableLink

  beforeAll(async () => {
    link = await SeverableLink.to(redisUrl ?? '')
  })
  afterAll(() => link.close())

  it('refuses commands while Redis is away and takes them again when it is back', async () => {
    const connections = connectTo(link.url)
    await expect.poll(() => connections.isReady).toBe(true)
    const unanswered = connections.duplicate('reader', 'blocking').blpop('nothing-comes', 0)
    unanswered.catch(() => undefined)
    link.cut()
    await expect.poll(() => connections.isReady).toBe(false)
    await expect(connections.main?.ping()).rejects.toThrow()
    expect(await connections.health()).toBe('away')
    link.mend()
    await expect.poll(() => connections.health(), { timeout: 30_000 }).toBe('ready')
  })

  it('names its connections, and closes them however often it is told to', async () => {
    const connections = connectTo(redisUrl)
    const own = connections.duplicate('relay')
    await expect.poll(() => own.status).toBe('ready')
    expect(await own.client('GETNAME')).toBe('moderato:worker:relay')
    await Promise.all([connections.onApplicationShutdown(), connections.onApplicationShutdown()])
    expect([own.status, connections.main?.status]).toEqual(['end', 'end'])
  })
})
