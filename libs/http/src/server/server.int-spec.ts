import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { Controller, Get } from '@nestjs/common'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSampleApp } from '../../test/sample-app.js'
import { Access } from '../index.js'

let app: NestFastifyApplication
beforeAll(async () => {
  app = await createSampleApp()
})
afterAll(() => app.close())

const url = '/v1/sites/demo/threads/a/notes'
const paper = 'https://paper.example'
const preflight = (origin: string, path = url) =>
  app.inject({
    method: 'OPTIONS',
    url: path,
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
  })

describe('pages of other origins', () => {
  it('may call when the site names them', async () => {
    const { statusCode, headers } = await preflight(paper)
    expect(statusCode).toBe(204)
    expect(headers).toMatchObject({ 'access-control-allow-origin': paper, vary: 'Origin' })
    expect(headers['access-control-allow-headers']).toContain('idempotency-key')
    expect(headers).not.toHaveProperty('access-control-allow-credentials')
  })

  it.each([
    'https://evil.example',
    'http://paper.example',
    'https://paper.example:8443',
    'https://paper.example.evil.example',
    'null',
  ])('may not call when they are %s', async (origin) => {
    expect((await preflight(origin)).headers).not.toHaveProperty('access-control-allow-origin')
    const answer = await app.inject({ method: 'GET', url, headers: { origin } })
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
    expect(answer.headers['vary']).toBe('Origin')
  })

  it('are told of errors as well', async () => {
    const answer = await app.inject({ method: 'POST', url, headers: { origin: paper } })
    expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([401, paper])
    expect(answer.headers['access-control-expose-headers']).toContain('retry-after')
  })

  it('may not call routes outside a site', async () => {
    expect((await preflight(paper, '/metrics')).headers).not.toHaveProperty('access-control-allow-origin')
  })
})

describe('every answer', () => {
  it.each([url, '/nothing', '/healthz', '/v1/sites/demo/threads/%ff/notes'])(
    'of %s is kept from caches, frames and sniffing',
    async (path) => {
      const { headers } = await app.inject({ method: 'GET', url: path })
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers).not.toHaveProperty('x-powered-by')
    },
  )

  it('has an id: the caller’s own, if logs can carry it', async () => {
    const idOf = async (headers: Record<string, string>) =>
      (await app.inject({ method: 'GET', url: '/healthz', headers })).headers['x-request-id']
    expect(await idOf({ 'x-request-id': 'edge-0123456789' })).toBe('edge-0123456789')
    expect(await idOf({ 'x-request-id': 'a b\t"c"' })).toMatch(/^[0-9a-f-]{36}$/)
    expect(await idOf({})).not.toBe(await idOf({}))
  })
})

describe('a server that is told to stop', () => {
  let release: () => void
  const held = new Promise<void>((resolve) => {
    release = resolve
  })

  @Controller('slow')
  @Access('anyone')
  class SlowController {
    static entered: () => void
    @Get()
    async answer(): Promise<string> {
      SlowController.entered()
      await held
      return 'done'
    }
  }

  it('finishes what it began and takes nothing new', async () => {
    const stopping = await createSampleApp({ controllers: [SlowController] })
    await stopping.listen(0, '127.0.0.1')
    const origin = `http://127.0.0.1:${String((stopping.getHttpServer().address() as AddressInfo).port)}`
    const entered = new Promise<void>((resolve) => {
      SlowController.entered = resolve
    })
    const idle = connect((stopping.getHttpServer().address() as AddressInfo).port, '127.0.0.1')
    await once(idle, 'connect')
    const begun = fetch(`${origin}/slow`)
    await entered
    const closed = stopping.close()
    const late = once(idle, 'data')
    await expect.poll(() => stopping.inject('/healthz').then(({ statusCode }) => statusCode)).toBe(503)
    idle.write('GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n')
    expect(String((await late)[0])).toContain('service-unavailable')
    release()
    expect(await (await begun).text()).toBe('done')
    await closed
    idle.destroy()
  })
})
