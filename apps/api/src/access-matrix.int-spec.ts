import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadConfig } from '@moderato/config'
import { Database } from '@moderato/database'
import { AccessAudit, OpenApiText, RouteTable } from '@moderato/http'
import { useTestDatabase } from '../../../test/support/database.js'
import { createApi } from './create-api.js'
import { queueBoardPath } from './queue-board.js'

/** Writes that need no token: the law gives everybody a say. */
const publicWrites = new Set(['POST /v1/sites/:site/legal-notices', 'POST /legal/:site'])
const id = '0192f3a1-aaaa-7bbb-8ccc-000000000000'

const database = useTestDatabase()
let app: NestFastifyApplication
beforeAll(async () => {
  const variables = { DATABASE_URL: database.url, NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_POOL_MAX: '2' }
  app = await createApi(loadConfig(variables, 'api'))
  const addSite = `insert into site (id, name, default_locale) values ('demo', 'Demo', 'ko') on conflict do nothing`
  await app.get(Database).pool.query(addSite)
})
afterAll(() => app.close())

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  pattern: string
  access: string
}

/** What the contract says of each route, which is read off the same decorators the guard reads. */
function routes(): Route[] {
  const { paths } = JSON.parse(app.get(OpenApiText).page().body.toString()) as {
    paths: Record<string, Record<string, { 'x-access'?: string }>>
  }
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase() as Route['method'],
      pattern: path.replaceAll(/\{(\w+)\}/g, ':$1'),
      access: operation['x-access'] ?? 'undeclared',
    })),
  )
}

const urlOf = (pattern: string) =>
  pattern
    .replace(':site', 'demo')
    .replace(/:\w*[iI]d\b/g, id)
    .replace(/:\w+/g, 'a')
const statusOf = async (method: Route['method'], url: string) => (await app.inject({ method, url })).statusCode
const list = (all: Route[]) => all.map(({ method, pattern }) => `${method} ${pattern}`)

describe('the routes of the API', () => {
  it('each declare who may call them', () => {
    const silent = app
      .get(AccessAudit)
      .routes()
      .filter(({ access }) => access === null)
    expect(silent).toEqual([])
    expect(routes().filter(({ access }) => access === 'undeclared')).toEqual([])
  })

  it('are all routes of controllers, behind the guard', () => {
    const handlers = app.get(AccessAudit).routes().length
    const served = app
      .get(RouteTable)
      .all()
      .filter(({ method, pattern }) => method !== 'HEAD' && !pattern.startsWith(queueBoardPath))
    expect(served).toHaveLength(handlers)
  })

  it('show operators the job queues, and nobody else any part of that', async () => {
    const board = app
      .get(RouteTable)
      .all()
      .filter(({ pattern }) => pattern.startsWith(queueBoardPath))
    expect(board.length).toBeGreaterThan(5)
    const answers = await Promise.all(
      board.map(({ method, pattern }) => statusOf(method as Route['method'], urlOf(pattern))),
    )
    expect(answers).toEqual(board.map(() => 401))
  })

  it('write for nobody without a token, but for what the law gives everybody', () => {
    const open = routes().filter(({ method, access }) => method !== 'GET' && access === 'anyone')
    expect(list(open).filter((route) => !publicWrites.has(route))).toEqual([])
  })

  it('refuse a caller without a token wherever they ask for a role', async () => {
    const closed = routes().filter(({ access }) => access !== 'anyone')
    expect(closed.length).toBeGreaterThan(5)
    const answered = await Promise.all(closed.map(({ method, pattern }) => statusOf(method, urlOf(pattern))))
    expect(list(closed.filter((_, at) => answered[at] !== 401))).toEqual([])
  })

  it('refuse them however the path is spelled', async () => {
    const closed = routes().filter(({ access }) => access !== 'anyone')
    for (const { method, pattern } of closed) {
      const url = urlOf(pattern)
      for (const variant of spellings(url)) expect([401, 404, 405], variant).toContain(await statusOf(method, variant))
    }
  })
})

/** Spellings that have slipped past checks of other services. */
function spellings(url: string): string[] {
  const last = url.lastIndexOf('/') + 1
  const escaped = `%${url.charCodeAt(last).toString(16)}`
  return [
    `${url.slice(0, last)}${escaped}${url.slice(last + 1)}`,
    url.replace('/v1/', '//v1/'),
    url.replace('/sites/', '//sites/'),
    url.replace('/sites/', '/SITES/'),
    url.replace('/v1/', '/v1/./'),
    url.replace('/v1/', '/x/../v1/'),
    url.replace('/demo/', '/demo%2f'),
    `${url}/`,
    `${url};x`,
    `${url}%00`,
    `${url}%20`,
  ]
}
