import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { brokenBodies, fittingBody } from '../support/contract/bad-bodies.js'
import { readContract, type Operation } from '../support/contract/contract.js'
import { queuedCase } from '../support/world/actions.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld()
let operations: Operation[]
let ids: Record<string, string>
let tokens: Record<string, string | null>

beforeAll(async () => {
  const all = await readContract(world().origin)
  operations = all.filter(({ path }) => path.startsWith('/v1/') && !path.endsWith('/events'))
  const { comment, caseId, thread } = await queuedCase(world())
  ids = { site: world().site.id, threadKey: thread, commentId: comment.id, caseId, userId: comment.author.id ?? '' }
  const callers = { reader: await world().reader(), moderator: await world().as('mod-1', 'moderator') }
  const lead = await world().as('lead-1', 'lead')
  const admin = await world().as('admin-1', 'admin')
  tokens = {
    anyone: null,
    reader: callers.reader.token,
    moderator: callers.moderator.token,
    lead: lead.token,
    admin: admin.token,
  }
  // A person's first call makes their row; it must not look like an effect of bad input.
  for (const caller of [callers.reader, callers.moderator, lead, admin]) await caller.get('/me/comments')
})

const aStranger = '0192f3a1-aaaa-7bbb-8ccc-000000000000'
const pathOf = (path: string, values = ids) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? aStranger))

async function send(
  operation: Operation,
  request: { path?: string; query?: string; body?: string; headers?: object } = {},
) {
  const { path = pathOf(operation.path), query = '', body, headers = {} } = request
  const token = tokens[operation.access]
  const response = await fetch(`${world().origin}${path}${query}`, {
    method: operation.method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === null || token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') === true
  return { status: response.status, text, isSound: response.status < 400 || (response.status < 500 && isProblem) }
}

/** Everything in the database but the seals, which the worker sets when it likes, in one value. */
async function allRows(): Promise<string> {
  await world().settle()
  const tables = await world().sql<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'
       and table_name not like 'audit_seal%' order by 1`,
  )
  const sums = tables.map(
    ({ name }) =>
      `select '${name}' as name, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${name} t`,
  )
  return JSON.stringify(await world().sql(sums.join(' union all ')))
}

const atOnce = 10

async function refuseEach(
  cases: { operation: Operation; what: string; request: Parameters<typeof send>[1] }[],
): Promise<void> {
  expect(cases.length).toBeGreaterThan(5)
  const before = await allRows()
  const taken: string[] = []
  for (let at = 0; at < cases.length; at += atOnce) {
    const some = cases.slice(at, at + atOnce)
    const answers = await Promise.all(some.map(({ operation, request }) => send(operation, request)))
    for (const [index, { status, text, isSound }] of answers.entries()) {
      const { operation, what } = some[index] ?? {}
      const refused = status >= 400 && isSound
      if (!refused)
        taken.push(
          `${operation?.method ?? ''} ${operation?.path ?? ''} ${what ?? ''}: ${String(status)} ${text.slice(0, 200)}`,
        )
    }
  }
  expect(taken).toEqual([])
  expect(await allRows()).toBe(before)
}

// Thousands of requests.
const bulk = { timeout: 300_000 }

describe('every operation refuses, without changing a row,', bulk, () => {
  it('members of a wrong type, missing, too large or not its own', async () => {
    await refuseEach(
      operations.flatMap((operation) =>
        (operation.body === null ? [] : brokenBodies(operation.body)).map(({ what, body }) => ({
          operation,
          what,
          request: { body },
        })),
      ),
    )
  })

  it('an idempotency key that is none', async () => {
    const keyed = operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'Idempotency-Key'))
    await refuseEach(
      keyed.flatMap((operation) =>
        ['', 'a b', 'x'.repeat(201), '\u00e4', 'a\tb'].map((key) => ({
          operation,
          what: `key ${key.slice(0, 20)}`,
          request: { ...bodyFor(operation), headers: { 'idempotency-key': key } },
        })),
      ),
    )
  })
})

const bodyFor = ({ body }: Operation) => (body === null ? {} : { body: JSON.stringify(fittingBody(body)) })

describe('no operation fails', bulk, () => {
  it('whatever it is sent', async () => {
    const request = fc.record({
      operation: fc.constantFrom(...operations),
      ids: fc.dictionary(
        fc.constantFrom('threadKey', 'commentId', 'caseId', 'userId'),
        fc.string({ unit: 'binary', maxLength: 300 }),
      ),
      query: fc.dictionary(
        fc.constantFrom('limit', 'cursor', 'sort', 'threads', 'q', 'state'),
        fc.string({ unit: 'binary' }),
      ),
      body: fc.option(fc.json({ depthSize: 'small' })),
    })
    await fc.assert(
      fc.asyncProperty(request, async ({ operation, ids: strange, query, body }) => {
        const wellFormed = (values: Record<string, string>) =>
          Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.toWellFormed()]))
        const answer = await send(operation, {
          path: pathOf(operation.path, { ...ids, ...wellFormed(strange) }),
          query: `?${new URLSearchParams(wellFormed(query)).toString()}`,
          ...(body === null || operation.method === 'GET' ? {} : { body }),
        })
        expect(answer.isSound, `${String(answer.status)} ${answer.text.slice(0, 300)}`).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
