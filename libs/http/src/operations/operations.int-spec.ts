import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { OpenAPIObject } from '@nestjs/swagger'
import { problems } from '@moderato/contracts'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createSampleApp, SampleDatabase } from '../../test/sample-app.js'
import { DeepChecks } from '../index.js'

let app: NestFastifyApplication
let guarded: NestFastifyApplication
const token = 'b1946ac92492d2347c6235b4d2611184'

beforeAll(async () => {
  app = await createSampleApp()
  guarded = await createSampleApp({ variables: { METRICS_TOKEN: token } })
})
afterAll(() => Promise.all([app.close(), guarded.close()]))
afterEach(() => {
  SampleDatabase.isAway = false
})

const get = (url: string, server = app, headers: Record<string, string> = {}) =>
  server.inject({ method: 'GET', url, headers })

describe('readiness', () => {
  it('is told apart from being alive', async () => {
    SampleDatabase.isAway = true
    expect((await get('/healthz')).json()).toEqual({ status: 'alive' })
    const answer = await get('/readyz')
    expect(answer.statusCode).toBe(503)
    expect(answer.json()).toMatchObject({ code: 'service-unavailable', postgres: 'away', redis: 'absent' })
  })

  it('needs no Redis', async () => {
    expect((await get('/readyz')).json()).toEqual({ status: 'ready', postgres: 'ready', redis: 'absent' })
  })

  it('of a Redis that does not answer is degraded, and still ready', async () => {
    const away = await createSampleApp({ variables: { REDIS_URL: 'redis://127.0.0.1:1' } })
    const answer = await get('/readyz', away)
    await away.close()
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'degraded', postgres: 'ready', redis: 'away' }])
  })

  it('counts on demand what must never be', async () => {
    app.get(DeepChecks).add(() => Promise.resolve([{ name: 'cases without a report', count: 2 }]))
    const answer = await get('/readyz?deep=1')
    expect(answer.json()).toMatchObject({ checks: [{ name: 'cases without a report', count: 2 }] })
  })

  it.each(['?deep=2', '?deep=1&deep=1', '?verbose=1'])('refuses the query %s', async (query) => {
    expect((await get(`/readyz${query}`)).statusCode).toBe(400)
  })
})

describe('what only operators may read', () => {
  it.each(['/metrics', '/readyz?deep=1'])('%s asks for the token', async (url) => {
    expect((await get(url, guarded)).statusCode).toBe(401)
    expect((await get(url, guarded, { authorization: `Bearer ${token}x` })).statusCode).toBe(401)
    expect((await get(url, guarded, { authorization: `Bearer ${token}` })).statusCode).toBe(200)
  })

  it('counts requests by pattern, never by what was typed', async () => {
    await get('/v1/sites/demo/notes/some-private-path')
    await get('/some-private-path')
    const text = (await get('/metrics')).body
    expect(text).toContain('route="/v1/sites/:site/notes/:id",status="404"')
    expect(text).not.toContain('some-private-path')
  })
})

describe('the contract', () => {
  it('is published with every error a route can answer', async () => {
    const answer = await get('/openapi.json')
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8' })
    const { paths, components } = answer.json<OpenAPIObject>()
    const write = paths['/v1/sites/{site}/threads/{threadKey}/notes']?.post
    expect(Object.keys(write?.responses ?? {})).toEqual(['201', '400', '401', '404', '413', '415', '429', '503'])
    expect(write?.security).toEqual([{ bearer: [] }])
    expect(write).toMatchObject({ 'x-access': 'reader' })
    expect(components?.schemas).toHaveProperty('Problem')
    expect(paths['/v1/sites/{site}/threads/{threadKey}/notes']?.get?.security).toEqual([{ bearer: [] }, {}])
  })

  it('has a page for people that runs nothing but its own files', async () => {
    const page = await get('/docs')
    expect(page.headers['content-security-policy']).toContain("script-src 'self';")
    const urls = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url ?? '')
    // The empty icon keeps browsers from asking for one that is not there.
    const files = urls.filter((url) => url !== 'data:,')
    expect(files).toHaveLength(3)
    for (const file of files) expect((await get(file)).statusCode).toBe(200)
    expect(page.body).not.toMatch(/<script>|\son\w+=/)
  })

  it('explains every problem code at the address problems name', async () => {
    const { body } = await get('/docs/problems')
    for (const code of Object.keys(problems)) expect(body).toContain(`id="${code}"`)
  })

  it.each(['/docs/files/package.json', '/docs/files/..%2fpackage.json', '/docs/files/%2e%2e%2fpackage.json'])(
    'gives no other file: %s',
    async (url) => {
      expect((await get(url)).statusCode).toBe(404)
    },
  )
})
