import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { FastifyRequest } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSampleApp, SamplePages } from '../../test/sample-app.js'
import { CachedPage } from '../index.js'
import { Throttle } from './throttle.js'

const bound = 6000
const here = '203.0.113.1'
const elsewhere = '203.0.113.2'

let app: NestFastifyApplication
beforeEach(async () => {
  app = await createSampleApp()
})
afterEach(() => app.close())

interface Call {
  method?: 'GET' | 'POST' | 'OPTIONS'
  site?: string
  path?: string
  headers?: Record<string, string>
  from?: string
}

async function call({ method = 'GET', site = 'demo', path = '/threads/a/notes', headers = {}, from = here }: Call) {
  const answer = await app.inject({ method, url: `/v1/sites/${site}${path}`, headers, remoteAddress: from })
  return answer.statusCode
}

/** Everything an address may still do without proof, but so many. */
async function useUpBut(left: number): Promise<void> {
  const earlier = { ip: here } as FastifyRequest
  for (let at = 0; at < bound - left; at++) await app.get(Throttle).countUnproven(earlier)
}

const origin = 'https://paper.example'
const preflight = { origin, 'access-control-request-method': 'POST' }

describe.each<[string, number, Call]>([
  ['an unknown site', 404, { site: 'nowhere' }],
  ['a name no site can have', 404, { site: 'NO' }],
  ['a forged token', 401, { headers: { authorization: 'Bearer forged' } }],
  ['a forged token to write with', 401, { method: 'POST', headers: { authorization: 'Bearer forged' } }],
  ['no token where one is needed', 401, { method: 'POST' }],
  [
    'too weak a role',
    403,
    { method: 'POST', path: '/moderation/claim', headers: { authorization: 'Bearer reader-1' } },
  ],
  ['a page asking leave to call', 204, { method: 'OPTIONS', headers: preflight }],
  ['a page asking leave at an unknown site', 204, { method: 'OPTIONS', site: 'nowhere', headers: preflight }],
  ['a page at an unknown route of an unknown site', 404, { site: 'nowhere', path: '/none', headers: { origin } }],
])('requests with %s', (_, status, refused) => {
  it('are bounded per address, and say when to come back', async () => {
    await useUpBut(2)
    expect(await call(refused)).toBe(status)
    const last = [await call(refused), await call(refused), await call(refused)]
    expect(last.at(-1)).toBe(429)
    expect(await call({ ...refused, from: elsewhere })).toBe(status)
  })
})

describe('requests that are in order', () => {
  it.each<[string, Call]>([
    ['without a token', {}],
    ['with one', { headers: { authorization: 'Bearer reader-1' } }],
    ['from a page of the site', { headers: { origin } }],
    ['from a page of a site that has to be looked up', { site: 'news', headers: { origin: 'https://news.example' } }],
  ])('%s are not counted with those that are not', async (_, inOrder) => {
    await useUpBut(1)
    for (let at = 0; at < 3; at++) expect(await call(inOrder)).toBe(200)
  })

  it('are answered from memory whatever else came from their address', async () => {
    app.get(SamplePages).page = new CachedPage('{}', 'v1', { maxAgeSec: 0, sharedMaxAgeSec: 2 })
    await useUpBut(0)
    expect([await call({}), await call({ headers: { origin } })]).toEqual([200, 200])
    expect(await call({ headers: { authorization: 'Bearer reader-1' } })).toBe(429)
  })
})
