import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { queuedCase } from '../support/world/actions.js'
import type { Caller, ProblemBody } from '../support/world/caller.js'
import { useWorld } from '../support/world/world.js'

interface Operation {
  requestBody?: { content?: Record<string, { schema?: { $ref?: string } }> }
  parameters?: { in: string; name: string }[]
}

interface OpenApi {
  paths: Record<string, Partial<Record<'get' | 'post' | 'put' | 'patch' | 'delete', Operation>>>
  components: { schemas: Record<string, { properties?: Record<string, { type?: string }> }> }
}

const openApi = JSON.parse(readFileSync('openapi.json', 'utf8')) as OpenApi
const writes = ['post', 'put', 'patch', 'delete'] as const
const routes = Object.entries(openApi.paths).flatMap(([path, operations]) =>
  writes.filter((method) => method in operations).map((method) => ({ method, path, operation: operations[method] })),
)
const withBody = routes.filter(({ operation }) => operation?.requestBody !== undefined)
const lists = Object.entries(openApi.paths).filter(([, { get }]) =>
  get?.parameters?.some(({ name }) => name === 'limit'),
)

/** Bodies that no route takes. */
const malformed = ['{', '[]', 'null', '"text"', '7', 'true', '{"a":1', '\u0000', '{"__proto__":{"role":"admin"}}']

const world = useWorld({ worker: true })
let admin: Caller
let known: Record<string, string>

beforeAll(async () => {
  admin = await world().as('admin-1', 'admin')
  // A first call keeps the caller's profile as the token has it.
  await admin.get('/me/blocks')
  const { comment, caseId } = await queuedCase(world())
  known = {
    commentId: comment.id,
    caseId,
    userId: comment.author.id ?? '',
    threadKey: comment.threadKey,
    site: 'herald',
  }
})

/** Path of a route below the site, with ids that exist where they are known. */
function fill(path: string, unknown: string): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => known[name] ?? unknown)
  return filled.startsWith('/v1/sites/herald') ? filled.slice('/v1/sites/herald'.length) : `/${filled}`
}

/** Every table with a digest of its rows, but for those that the worker fills at its own pace. */
async function rows(): Promise<Record<string, string>> {
  const tables = await world().sql<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migration'
     and tablename not like 'audit_seal%' order by 1`,
  )
  const counts = tables.map(
    ({ name }) => `select '${name}' as name, count(*)::text || md5(coalesce(string_agg(t::text, ','
    order by t::text), '')) as state from ${name} t`,
  )
  const states = await world().sql<{ name: string; state: string }>(counts.join(' union all '))
  return Object.fromEntries(states.map(({ name, state }) => [name, state]))
}

function expectProblem(answer: { status: number; body: ProblemBody; headers: Headers }, what: string): void {
  expect(answer.status, `${what} ${JSON.stringify(answer.body)}`).toBeGreaterThanOrEqual(400)
  expect(answer.status, `${what} ${JSON.stringify(answer.body)}`).toBeLessThan(500)
  expect(answer.headers.get('content-type'), what).toMatch(/^application\/problem\+json/)
  expect(answer.body, what).toMatchObject({ code: expect.any(String) as string, status: answer.status })
  expect(JSON.stringify(answer.body), what).not.toMatch(/node_modules|at async|select |insert /)
}

describe('every route that takes a body', () => {
  it.each(withBody)(
    'refuses what is no such body and changes nothing: $method $path',
    async ({ method, path, operation }) => {
      const schema = operation?.requestBody?.content?.['application/json']?.schema?.$ref?.split('/').at(-1) ?? ''
      const names = Object.keys(openApi.components.schemas[schema]?.properties ?? {})
      const wrongTypes = [{ a: 1 }, [7], { $gt: '' }].map((value) =>
        Object.fromEntries(names.map((name) => [name, value])),
      )
      const bodies = [
        ...malformed,
        ...wrongTypes.map((body) => JSON.stringify(body)),
        JSON.stringify({ siteId: 'rival', role: 'admin' }),
      ]
      const upper = method.toUpperCase() as 'POST'
      const before = await rows()
      for (const body of bodies) {
        if (names.length === 0 && body.startsWith('{"')) continue
        expectProblem(await admin.call(upper, fill(path, 'unknown'), { body }), `${path} ${body}`)
      }
      const huge = await admin.call<ProblemBody>(upper, fill(path, 'unknown'), {
        body: JSON.stringify({ a: 'x'.repeat(200_000) }),
      })
      expect(huge.status).toBe(413)
      const form = await admin.call<ProblemBody>(upper, fill(path, 'unknown'), {
        body: 'a=1',
        headers: { 'content-type': 'text/plain' },
      })
      expect([404, 415]).toContain(form.status)
      expect(await rows()).toEqual(before)
    },
  )
})

describe('every route with an id', () => {
  const withId = routes.filter(({ path }) => /\{(?!site|threadKey)\w+\}/.test(path))

  it.each(withId)('knows nothing of malformed ids: $method $path', async ({ method, path }) => {
    const before = await rows()
    for (const id of ['not-a-uuid', '%00', "1'--", '../..%2f', '０', 'x'.repeat(3000)]) {
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
        name === 'site' ? 'herald' : name === 'threadKey' ? 'a' : id,
      )
      const below = filled.slice('/v1/sites/herald'.length)
      expectProblem(
        await admin.call(method.toUpperCase() as 'POST', below, method === 'delete' ? {} : { body: {} }),
        filled.slice(0, 90),
      )
    }
    expect(await rows()).toEqual(before)
  })
})

describe('text that no column can hold', () => {
  const inQueries = Object.entries(openApi.paths).flatMap(([path, { get }]) =>
    (get?.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => ({ path, name })),
  )

  it.each(inQueries)('is refused before it is looked for: $name of $path', async ({ path, name }) => {
    const answer = await admin.get(`${fill(path, 'unknown')}?${name}=a%00b`)
    expectProblem(answer, `${path}?${name}`)
    expect(answer.body.code).not.toBe('malformed-request')
  })

  const comment = { body: '좋은 기사입니다' }
  it.each([
    ['get', '/counts?threads=a,b%00c', undefined, '/threads'],
    ['get', '/counts?threads=a%0Ab', undefined, '/threads'],
    ['post', '/threads/a/comments', { ...comment, url: 'https://paper.example/\u0000' }, '/url'],
    ['post', '/threads/a/comments', { ...comment, url: 'https://paper.example/\ud800' }, '/url'],
    ['post', '/threads/a/comments', { ...comment, edition: '\u0000' }, '/edition'],
    ['delete', '/moderation/policies/%00', undefined, '/code'],
    ['delete', '/moderation/policies/A b', undefined, '/code'],
  ] as const)('is a fault of its field: %s %s', async (method, path, body, pointer) => {
    const upper = method.toUpperCase() as 'POST'
    const answer = await admin.call<ProblemBody>(upper, path, body === undefined ? {} : { body })
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'validation-failed', errors: [{ pointer, rule: 'form' }] },
    })
  })
})

describe('every list', () => {
  it.each(lists.map(([path]) => path))('refuses pages that cannot be: %s', async (path) => {
    for (const query of [
      'limit=0',
      'limit=-1',
      'limit=1e9',
      'limit=101',
      'limit=a',
      'limit=1&limit=2',
      'cursor=garbage',
      'cursor=W10',
      'unknown=1',
    ]) {
      const filled = `${fill(path, '01900000-0000-7000-8000-000000000000')}?${query}`
      const answer = await admin.get(filled)
      if (query.startsWith('cursor') && !openApi.paths[path]?.get?.parameters?.some(({ name }) => name === 'cursor'))
        continue
      expectProblem(answer, filled)
    }
  })
})
