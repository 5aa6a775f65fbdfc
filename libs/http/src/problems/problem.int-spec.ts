import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { problems } from '@moderato/contracts'
import { DomainError } from '@moderato/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSampleApp, SampleController } from '../../test/sample-app.js'
import { readFault } from './read-fault.js'

let app: NestFastifyApplication
let port: number
beforeAll(async () => {
  app = await createSampleApp()
  await app.listen(0, '127.0.0.1')
  port = (app.getHttpServer().address() as AddressInfo).port
})
afterAll(() => app.close())

const notes = '/v1/sites/demo/threads/a/notes'

async function post(body: string, type = 'application/json') {
  const headers = { authorization: 'Bearer lead', 'content-type': type }
  return readProblem(await fetch(`http://127.0.0.1:${String(port)}${notes}`, { method: 'POST', headers, body }))
}

async function get(path: string, method = 'GET') {
  return readProblem(await fetch(`http://127.0.0.1:${String(port)}${path}`, { method }))
}

async function readProblem(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const problem = (await response.json()) as Record<string, unknown>
  expect(problem).toMatchObject({ status: response.status, type: `/docs/problems#${String(problem['code'])}` })
  return { status: response.status, code: problem['code'], problem, headers: response.headers }
}

async function sendRaw(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(bytes)
  return text(socket)
}

describe('a request that cannot be read', () => {
  it.each([
    ['{', 'malformed-request'],
    ['{"body":"x","__proto__":{"a":1}}', 'malformed-request'],
    ['{"body":{"constructor":{"prototype":{"a":1}}}}', 'malformed-request'],
    ['[]', 'validation-failed'],
    ['null', 'validation-failed'],
    ['"x"', 'validation-failed'],
    ['1', 'validation-failed'],
    ['', 'validation-failed'],
  ])('as JSON is refused: %s', async (body, code) => {
    expect(await post(body)).toMatchObject({ status: 400, code })
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', 'multipart/form-data; boundary=x'])(
    'because it is %s is refused',
    async (type) => {
      expect(await post('body=x', type)).toMatchObject({ status: 415, code: 'media-type-unsupported' })
    },
  )

  it('because it is too large is refused, and the connection stays sound', async () => {
    expect(await post(JSON.stringify({ body: 'x'.repeat(2e6) }))).toMatchObject({ status: 413 })
    expect(await post(JSON.stringify({ body: 1 }))).toMatchObject({ status: 400 })
  })

  it.each([
    ['/v1/sites/demo/threads/%ff/notes', 400, 'malformed-request'],
    ['/v1/sites/demo/threads/%/notes', 400, 'malformed-request'],
    [`/v1/sites/demo/threads/${'x'.repeat(5000)}/notes`, 404, 'not-found'],
    [`/v1/sites/demo/threads/${'x'.repeat(201)}/notes`, 400, 'validation-failed'],
    ['/v1/sites/demo/threads/%00/notes', 400, 'validation-failed'],
    ['/v1/sites/demo/notes/not-a-uuid', 404, 'not-found'],
    ['/v1/sites/demo/notes/%00', 404, 'not-found'],
    ['/v1/nothing', 404, 'not-found'],
  ])('because of its path is refused: %s', async (path, status, code) => {
    expect(await get(path)).toMatchObject({ status, code })
  })

  it('because of its method is told the methods there are', async () => {
    const answer = await get(notes, 'DELETE')
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  })

  it.each([
    ['syntax', 'NONSENSE\r\n\r\n', '400', 'malformed-request'],
    ['headers', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, '431', 'headers-too-large'],
    ['length', 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n', '400', 'malformed-request'],
  ])('because of its %s still gets a problem', async (_, bytes, status, code) => {
    const answer = await sendRaw(bytes)
    expect(answer.split('\r\n')[0]).toContain(` ${status} `)
    expect(answer).toContain('application/problem+json')
    expect(answer).toContain(`"code":"${code}"`)
  })

  it('never has its query repeated', async () => {
    const { problem } = await get('/v1/nothing?token=secret')
    expect(problem['instance']).toBe('/v1/nothing')
  })
})

describe('an error inside', () => {
  const broken = async (fault: unknown) => {
    SampleController.fault = fault
    return get('/v1/sites/demo/broken')
  }

  it('says nothing of itself', async () => {
    const { status, problem } = await broken(new Error('select secret from table'))
    expect(status).toBe(500)
    expect(problem).toEqual({
      type: '/docs/problems#internal-error',
      title: problems['internal-error'].title,
      status: 500,
      detail: problems['internal-error'].title,
      instance: '/v1/sites/demo/broken',
      code: 'internal-error',
    })
  })

  it.each([
    ['a refused connection', Object.assign(new Error('x'), { code: 'ECONNREFUSED' })],
    ['several refused addresses', new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })])],
    ['a missing socket', Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'connect' })],
    ['a shutdown', Object.assign(new Error('terminating connection'), { code: '57P01' })],
    ['too many clients', Object.assign(new Error('sorry'), { code: '53300' })],
    ['an exhausted pool', new Error('timeout exceeded when trying to connect')],
    ['a lost connection', new Error('Connection terminated unexpectedly')],
    ['a wrapped one', Object.assign(new Error('x'), { driverError: Object.assign(new Error('y'), { code: '08006' }) })],
  ])('that is a database out of reach (%s) asks to come back', async (_, fault) => {
    const answer = await broken(fault)
    expect([answer.code, answer.headers.get('retry-after')]).toEqual(['service-unavailable', '5'])
  })

  it('that is a missing file is no outage', async () => {
    expect(await broken(Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'open' }))).toMatchObject({
      status: 500,
    })
  })

  it('that is a value no column can hold is the caller’s', async () => {
    const fault = Object.assign(new Error('x'), { code: '22021' })
    expect(await broken(fault)).toMatchObject({ status: 400 })
    expect([readFault(fault).blame, readFault(new Error('x')).blame]).toEqual(['unchecked', 'ours'])
  })

  it.each([undefined, null, 'text', 7, {}])('may be any thrown thing: %j', async (fault) => {
    expect(await broken(fault)).toMatchObject({ status: 500 })
  })
})

describe('a rule that says no', () => {
  const broken = async (fault: DomainError) => {
    SampleController.fault = fault
    return get('/v1/sites/demo/broken')
  }

  it('answers its registered status, its detail and its extra members', async () => {
    const { status, problem } = await broken(new DomainError('lease-lost', 'Too late.', { case: { id: 'c1' } }))
    expect(status).toBe(409)
    expect(problem).toMatchObject({ code: 'lease-lost', detail: 'Too late.', case: { id: 'c1' } })
  })

  it('cannot overwrite the standard members', async () => {
    expect((await broken(new DomainError('lease-lost', null, { status: 200, code: 'x' }))).problem).toMatchObject({
      status: 409,
      code: 'lease-lost',
    })
  })

  it('with a code nobody registered is a fault of ours', async () => {
    expect(await broken(new DomainError('toString'))).toMatchObject({ status: 500, code: 'internal-error' })
  })

  it('for a while says for how long', async () => {
    const answer = await broken(new DomainError('comment-limit-reached', null, { retryAfterSec: 7.2 }))
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '8'])
  })
})
