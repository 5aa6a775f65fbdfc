import { Test, type TestingModule } from '@nestjs/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FastifyRequest } from 'fastify'
import { ConfigModule, loadConfig } from '@moderato/config'
import { Database, DatabaseModule, statementVariant, Transactions } from '@moderato/database'
import { newId, type CommentId, type SiteId, type UserId } from '@moderato/kernel'
import { patientDatabase, useTestDatabase } from '../../../../test/support/database.js'
import { dropExpiredIdempotencyKeys, IdempotencyKeys } from './idempotency-keys.js'
import { readIdempotentRequest, type IdempotentRequest } from './idempotent-request.js'

const database = useTestDatabase()
const keys = new IdempotencyKeys()
const siteId = 'demo' as SiteId
let module: TestingModule

beforeAll(async () => {
  const config = loadConfig({ DATABASE_URL: database.url, LOG_LEVEL: 'silent', ...patientDatabase }, 'api')
  module = await Test.createTestingModule({ imports: [ConfigModule.of(config), DatabaseModule.forRoot()] }).compile()
})
afterAll(() => module.close())

function requestOf(
  key: unknown,
  body: unknown = { body: 'x' },
  url = '/v1/sites/demo/threads/a/comments',
): IdempotentRequest {
  const request = { headers: { 'idempotency-key': key }, method: 'POST', url, body }
  const read = readIdempotentRequest(request as unknown as FastifyRequest)
  if (read === null) throw new Error('expected a key')
  return read
}

/** Claims a key as a use-case does; answers the id it was given, or the one to replay. */
async function create(userId: UserId, request: IdempotentRequest, whileOpen?: () => Promise<void>): Promise<CommentId> {
  const resourceId = newId<CommentId>()
  return module.get(Transactions).run(async (tx) => {
    const replayed = await keys.claim(tx, { siteId, userId, request, resourceId })
    await whileOpen?.()
    return replayed ?? resourceId
  })
}

async function age(userId: UserId): Promise<void> {
  const text = `update idempotency_key set created_at = created_at - interval '25 hours' where user_id = $1`
  await module.get(Database).query(statementVariant('test.age-key', text), [userId])
}

describe('a key', () => {
  it('answers the first resource again', async () => {
    const userId = newId<UserId>()
    const first = await create(userId, requestOf('k1'))
    expect(await create(userId, requestOf('k1'))).toBe(first)
    expect(await create(userId, requestOf('k2'))).not.toBe(first)
  })

  it('belongs to one person', async () => {
    expect(await create(newId<UserId>(), requestOf('k1'))).not.toBe(await create(newId<UserId>(), requestOf('k1')))
  })

  it.each([
    ['body', requestOf('k1', { body: 'y' })],
    ['path', requestOf('k1', { body: 'x' }, '/v1/sites/demo/threads/b/comments')],
  ])('with another %s is refused', async (_, other) => {
    const userId = newId<UserId>()
    await create(userId, requestOf('k1'))
    await expect(create(userId, other)).rejects.toMatchObject({ code: 'idempotency-key-reused' })
  })

  it('used 20 times at once makes one resource', async () => {
    const userId = newId<UserId>()
    const ids = await Promise.all(Array.from({ length: 20 }, () => create(userId, requestOf('k1'))))
    expect(new Set(ids).size).toBe(1)
  })

  it('is free again when its create failed', async () => {
    const userId = newId<UserId>()
    const failed = create(userId, requestOf('k1'), () => Promise.reject(new Error('no')))
    await expect(failed).rejects.toThrow('no')
    await expect(create(userId, requestOf('k1', { body: 'y' }))).resolves.toBeDefined()
  })

  it('starts anew after a day, and is then swept', async () => {
    const userId = newId<UserId>()
    const first = await create(userId, requestOf('k1'))
    await age(userId)
    expect(await create(userId, requestOf('k1', { body: 'y' }))).not.toBe(first)
    expect(await module.get(Database).query(dropExpiredIdempotencyKeys, [100])).toHaveLength(0)
    await age(userId)
    expect(await module.get(Database).query(dropExpiredIdempotencyKeys, [100])).toHaveLength(1)
  })
})

describe('the header', () => {
  it('may be missing', () => {
    expect(readIdempotentRequest({ headers: {} } as FastifyRequest)).toBeNull()
  })

  it.each(['', ' ', 'a b', '키', 'x'.repeat(201), 'a\u0000', ['a', 'b']])('is refused as %j', (key) => {
    expect(() => requestOf(key)).toThrow('validation-failed')
  })

  it('does not depend on the query', () => {
    expect(requestOf('k', {}, '/a?x=1').fingerprint).toEqual(requestOf('k', {}, '/a?x=2').fingerprint)
  })
})
