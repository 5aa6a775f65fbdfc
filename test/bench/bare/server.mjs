// The other contestant: Fastify and the Postgres driver, with nothing around them. It believes who the caller says they
// are, checks the shape of bodies as Fastify does, and writes what the product writes.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fastify } from 'fastify'
import pg from 'pg'
import { v7 } from 'uuid'
import * as text from './statements.mjs'

const { BARE_PAGE_FILE, DATABASE_URL, DATABASE_POOL_MAX, PORT } = process.env
const page = JSON.parse(readFileSync(BARE_PAGE_FILE, 'utf8'))
const bytes = Buffer.from(page.body)
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(DATABASE_POOL_MAX) })
const server = fastify()

const query = (name, values) => pool.query({ name, text: text[name], values })
const digest = (text) => createHash('sha256').update(text).digest()
const fingerprint = (request) => digest(JSON.stringify(request.body))
const shape = (properties, required) => ({
  schema: { body: { type: 'object', properties, required, additionalProperties: false } },
})
const bounded = (maxLength) => ({ type: 'string', maxLength })

server.get('/readyz', () => ({ status: 'ready' }))

server.get('/v1/sites/:site/threads/:key/comments', async (request, reply) => {
  const user = request.headers['x-user']
  if (user === undefined) return reply.headers(page.headers).send(bytes)
  const { rows } = await query('list', [request.params.site, request.params.key, user])
  const items = rows.map((row) => ({
    id: row.id,
    threadKey: row.key,
    parentId: row.parent_id,
    author: { id: row.author_id, name: row.name, picture: row.picture },
    body: row.body,
    status: row.status,
    createdAt: row.created_at,
    editedAt: row.edited_at,
    votes: { up: row.up_count, down: row.down_count },
    replyCount: row.reply_count,
    viewer: { vote: row.value, reported: row.reported, own: row.author_id === user, authorBlocked: false },
  }))
  return { items, nextCursor: rows.at(-1)?.id ?? null, count: rows[0]?.comment_count ?? 0 }
})

const comment = shape({ body: bounded(300) }, ['body'])
server.post('/v1/sites/:site/threads/:key/comments', comment, async (request, reply) => {
  const { site, key } = request.params
  const { 'x-user': user, 'idempotency-key': once } = request.headers
  const id = v7()
  const { body } = request.body
  const { rows } = await query('post', [
    site,
    key,
    id,
    user,
    body,
    once,
    fingerprint(request),
    digest(body).toString('hex'),
  ])
  return reply.code(201).send({ id, threadKey: key, body, status: 'published', createdAt: rows[0].created_at })
})

const report = shape({ category: bounded(20), reason: bounded(100) }, ['category'])
server.post('/v1/sites/:site/comments/:id/reports', report, async (request, reply) => {
  const { site, id: commentId } = request.params
  const { 'x-user': user, 'idempotency-key': once } = request.headers
  const { category, reason } = request.body
  const id = v7()
  const ids = [v7(), v7()]
  const values = [
    site,
    commentId,
    v7(),
    category,
    id,
    user,
    reason,
    ...ids,
    once,
    fingerprint(request),
    digest(request.ip).subarray(0, 16),
  ]
  await query('report', values)
  return reply.code(201).send({ id, message: '신고접수가 완료되었습니다.' })
})

const vote = shape({ value: { enum: ['up', 'down'] } }, ['value'])
server.put('/v1/sites/:site/comments/:id/vote', vote, async (request) => {
  const { site, id } = request.params
  const { rows } = await query('vote', [site, id, request.headers['x-user'], request.body.value === 'up' ? 1 : -1])
  return { up: rows[0].up_count, down: rows[0].down_count }
})

await server.listen({ port: Number(PORT), host: '127.0.0.1' })
