import { Controller, Get } from '@nestjs/common'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSampleApp } from '../../test/sample-app.js'

let app: NestFastifyApplication
beforeAll(async () => {
  app = await createSampleApp()
})
afterAll(() => app.close())

function call(method: 'GET' | 'POST', url: string, token?: string, body?: unknown) {
  const authorization = token === undefined ? {} : { authorization: token }
  return app.inject({
    method,
    url,
    headers: { 'content-type': 'application/json', ...authorization },
    payload: body === undefined ? '' : JSON.stringify(body),
  })
}

const note = { body: '안녕' }

describe('a route', () => {
  it('for anyone needs no token, and knows the caller when there is one', async () => {
    expect((await call('GET', '/v1/sites/demo/threads/a/notes')).json()).toMatchObject({ site: 'demo', actor: null })
    expect((await call('GET', '/v1/sites/demo/threads/a/notes', 'Bearer reader-1')).json()).toMatchObject({
      actor: 'reader-1',
    })
  })

  it('for anyone still refuses a bad token', async () => {
    const answer = await call('GET', '/v1/sites/demo/threads/a/notes', 'Bearer forged')
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([401, 'token-invalid'])
  })

  it('for readers asks for a token and says how', async () => {
    const answer = await call('POST', '/v1/sites/demo/threads/a/notes', undefined, note)
    expect([answer.statusCode, answer.headers['www-authenticate']]).toEqual([401, 'Bearer'])
    expect(answer.json()).toMatchObject({ code: 'token-missing' })
  })

  it.each([
    ['reader-1', 403],
    ['moderator', 200],
    ['lead', 200],
    ['admin', 200],
  ])('for moderators answers a %s with %i', async (who, status) => {
    expect((await call('POST', '/v1/sites/demo/moderation/claim', `Bearer ${who}`)).statusCode).toBe(status)
  })

  it.each(['nowhere', 'DEMO', '-', 'a%00', '%2e%2e', 'x'.repeat(41)])('of a site %s is unknown', async (site) => {
    expect((await call('POST', `/v1/sites/${site}/threads/a/notes`, 'Bearer reader-1', note)).statusCode).toBe(404)
  })

  it('that reads no query takes none', async () => {
    expect((await call('GET', '/v1/sites/demo/broken?x=1')).json()).toMatchObject({ code: 'validation-failed' })
    expect((await call('GET', '/v1/sites/demo/threads/a/notes?limit=5')).statusCode).toBe(200)
  })

  it('refuses a caller whom the token names for another site', async () => {
    expect((await call('POST', '/v1/sites/demo/threads/a/notes', 'Bearer reader-666', note)).statusCode).toBe(401)
  })

  it.each([
    '/v1/sites/demo/threads/a/note%73',
    '/v1/sites/demo/thread%73/a/notes',
    '/%761/sites/demo/threads/a/notes',
    '/v1//sites/demo/threads/a/notes',
    '//v1/sites/demo/threads/a/notes',
    '/v1/sites/demo/threads/a/notes/',
    '/v1/sites/demo/threads/a/notes;x',
    '/v1/sites/demo/threads/a/notes;x=1/',
    '/V1/sites/demo/threads/a/notes',
    '/v1/sites/demo/./threads/a/notes',
    '/v1/sites/demo/x/../threads/a/notes',
  ])('spelled %s is refused like the plain one, or unknown', async (url) => {
    expect([401, 404]).toContain((await call('POST', url, undefined, note)).statusCode)
  })
})

describe('a controller that does not say who may call it', () => {
  @Controller('silent')
  class SilentController {
    @Get()
    answer(): string {
      return 'secret'
    }
  }

  it('stops the start', async () => {
    await expect(createSampleApp({ controllers: [SilentController] })).rejects.toThrow('SilentController.answer')
  })
})
