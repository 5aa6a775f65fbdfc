import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { Controller, Get } from '@nestjs/common'
import type { AddressInfo } from 'node:net'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSampleApp, SamplePages } from '../../test/sample-app.js'
import { Access, CachedPage, PublicPage } from '../index.js'

const text = JSON.stringify({ items: ['가나다'.repeat(500)] })
const fresh = { maxAgeSec: 0, sharedMaxAgeSec: 2 }
const url = '/v1/sites/demo/threads/a/notes'
let app: NestFastifyApplication
let origin: string

beforeAll(async () => {
  app = await createSampleApp()
  await app.listen(0, '127.0.0.1')
  origin = `http://127.0.0.1:${String((app.getHttpServer().address() as AddressInfo).port)}`
})
afterAll(() => app.close())
beforeEach(() => {
  app.get(SamplePages).page = new CachedPage(text, 'v1', fresh)
})

const get = (headers: Record<string, string> = {}, path = url) =>
  fetch(`${origin}${path}`, { headers: { 'accept-encoding': 'identity', ...headers } })

describe('a page in memory', () => {
  it('is sent as it is, fit for a shared cache', async () => {
    const answer = await get()
    expect(await answer.text()).toBe(text)
    expect(answer.headers.get('etag')).toBe('W/"v1"')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=2')
    expect(answer.headers.get('vary')).toBe('Accept-Encoding, Authorization, Origin')
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  it.each(['W/"v1"', '"v1"', '"v0", W/"v1"', '*'])('is not sent again to who knows it as %s', async (tag) => {
    const answer = await get({ 'if-none-match': tag })
    expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([304, '', 'W/"v1"'])
  })

  it('is sent again once its version changed', async () => {
    app.get(SamplePages).page = new CachedPage(text, 'v2', fresh)
    expect((await get({ 'if-none-match': 'W/"v1"' })).status).toBe(200)
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('has a form in %s, ready after it was first asked for', async (encoding, decompress) => {
    const page = new CachedPage(text, 'v1', fresh)
    expect(page.formFor(encoding).encoding).toBeNull()
    await expect.poll(() => page.formFor(encoding).encoding).toBe(encoding)
    expect(decompress(page.formFor(encoding).bytes).toString()).toBe(text)
    expect(page.sizeBytes).toBeGreaterThan(page.body.length)
    expect(page.formFor(`${encoding};q=0, identity`).encoding).toBeNull()
  })

  it('is never given to a caller with a token', async () => {
    expect(await (await get({ authorization: 'Bearer reader-1' })).json()).toMatchObject({ actor: 'reader-1' })
    expect((await get({ authorization: 'Bearer forged' })).status).toBe(401)
  })

  it('carries the leave for the site’s own origins, and for no others', async () => {
    const own = await get({ origin: 'https://paper.example' })
    expect([await own.text(), own.headers.get('access-control-allow-origin')]).toEqual([text, 'https://paper.example'])
    const foreign = await get({ origin: 'https://evil.example' })
    expect([await foreign.text(), foreign.headers.get('access-control-allow-origin')]).toEqual([text, null])
  })

  it('answers HEAD without the body', async () => {
    const answer = await fetch(`${origin}${url}`, { method: 'HEAD' })
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, String(Buffer.byteLength(text))])
  })
})

describe('a page that is not in memory', () => {
  it.each([
    ['because nobody put it there', url, null],
    ['because it is another one', `${url}?limit=5`, new CachedPage(text, 'v1', fresh)],
  ])('%s is made by the route', async (_, path, page) => {
    app.get(SamplePages).page = page
    const answer = await get({}, path)
    expect(await answer.json()).toMatchObject({ site: 'demo', actor: null })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})

describe('a route that is not for anyone', () => {
  @Controller('private')
  class PrivateController {
    @Get()
    @Access('reader')
    @PublicPage(SamplePages)
    list(): string {
      return ''
    }
  }

  it('may not be served from memory', async () => {
    await expect(createSampleApp({ controllers: [PrivateController] })).rejects.toThrow("@Access('anyone')")
  })
})
