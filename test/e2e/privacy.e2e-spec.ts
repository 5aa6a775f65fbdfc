import { describe, expect, it } from 'vitest'
import { RedisConnections } from '@moderato/redis'
import { claim, decisionOn, list, newThread, post, report } from '../support/world/actions.js'
import { Caller } from '../support/world/caller.js'
import { judge } from '../support/world/judgements.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld()
const canary = '카나리아QX7'

/** Every column of every table that holds the text, as JSON would show the row. */
async function findEverywhere(text: string): Promise<string[]> {
  const tables = await world().sql<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  expect(tables.length).toBeGreaterThan(20)
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await world().sql(`select 1 from ${name} x where to_jsonb(x)::text like '%${text}%' limit 1`)
      return rows.length === 0 ? [] : [name]
    }),
  )
  return found.flat()
}

/** Everything this world keeps in Redis, keys and values; empty where there is none. */
async function redisContent(): Promise<string> {
  const connections = world().api.get(RedisConnections)
  const { main } = connections
  if (main === null) return ''
  const parts: unknown[] = []
  for (const key of await main.keys(`${connections.keyPrefix}*`)) {
    parts.push(key)
    const type = await main.type(key)
    if (type === 'string') parts.push(await main.get(key))
    if (type === 'hash') parts.push(await main.hgetall(key))
    if (type === 'list') parts.push(await main.lrange(key, 0, -1))
    if (type === 'zset') parts.push(await main.zrange(key, '0', '-1'))
    if (type === 'set') parts.push(await main.smembers(key))
    if (type === 'stream') parts.push(await main.xrange(key, '-', '+'))
  }
  expect(parts.length).toBeGreaterThan(2)
  return JSON.stringify(parts)
}

async function caseOf(commentId: string): Promise<string> {
  await world().settle()
  const [row] = await world().sql<{ id: string }>(`select id from moderation_case where comment_id = '${commentId}'`)
  return row?.id ?? ''
}

describe('a person who asks for it', () => {
  it('gets everything that is kept, and nothing of others', async () => {
    const [me, other] = [await world().reader(), await world().reader()]
    const thread = newThread()
    const mine = await post(me, thread, '내 댓글')
    const theirs = await post(other, thread, '남의 댓글')
    await me.put(`/comments/${theirs.id}/vote`, { value: 'up' })
    await me.put(`/me/blocks/${theirs.author.id ?? ''}`)
    await report(me, theirs)
    const answer = await me.get<Record<string, Record<string, unknown>[]>>('/me/export')
    expect(answer.headers.get('content-type')).toContain('application/json')
    expect(answer.body).toMatchObject({
      profile: [{ id: mine.author.id }],
      comments: [{ id: mine.id, body: '내 댓글', threadKey: thread }],
      votes: [{ commentId: theirs.id, value: 'up' }],
      reports: [{ commentId: theirs.id, reason: '시험' }],
      blocks: [{ userId: theirs.author.id }],
      notices: [{ kind: 'receipt' }],
      appeals: [],
      legalNotices: [],
      sanctions: [],
    })
    expect(JSON.stringify(answer.body)).not.toContain('남의 댓글')
  })

  it('gets how far reports are trusted, what was hidden of the own words, and how one works for the site', async () => {
    const me = await world().as('mod-3', 'moderator')
    const [own, theirs] = [await post(me, newThread()), await post(await world().reader(), newThread())]
    await report(await world().reader(), own)
    await report(me, theirs)
    const [ownCase, theirCase] = [await caseOf(own.id), await caseOf(theirs.id)]
    await judge(await world().as('mod-1', 'moderator'), ownCase, 'hide')
    await judge(await world().as('mod-1', 'moderator'), theirCase, 'remove')
    const { body } = await me.get('/me/export')
    expect(body).toMatchObject({
      credibility: [{ agreed: 1, disagreed: 0, weight: 1.2 }],
      restrictions: [{ commentId: own.id, kind: 'hide', endsAt: null, liftedAt: null }],
      staff: [{ role: 'moderator', languages: ['ko', 'en'], skills: [] }],
    })
    const reader = await world().reader()
    await post(reader, newThread())
    expect((await reader.get('/me/export')).body).toMatchObject({ credibility: [], restrictions: [], staff: [] })
  })

  it('gets more than one page of it', async () => {
    const me = await world().reader()
    const first = await post(me, newThread())
    await world().sql(`insert into comment (site_id, id, thread_id, author_id, body)
      select site_id, new_id(), thread_id, author_id, body from comment, generate_series(1, 1200) where id = '${first.id}'`)
    await world().sql(
      `update thread set comment_count = 1201 where id = (select thread_id from comment where id = '${first.id}')`,
    )
    const answer = await me.get<{ comments: unknown[] }>('/me/export')
    expect(answer.body.comments).toHaveLength(1201)
  })
})

describe('a person who wants to be forgotten', () => {
  it('leaves no word and no name in any table, and keeps every place and every event', async () => {
    const subject = `${canary}-subject`
    const me = new Caller(world().origin, world().site.id, (await world().as(subject)).token)
    const [friend, thread] = [await world().reader(), newThread()]
    const body = `${canary} 지워질 말`
    const root = await post(me, thread, body)
    const reply = await post(friend, thread, '답글', { parentId: root.id })
    const edited = await post(me, newThread(), body)
    await me.patch(`/comments/${edited.id}`, { body: `${body} 고침` })
    const theirs = await post(friend, thread, '친구의 글')
    await me.post(`/comments/${theirs.id}/reports`, { category: 'abuse', reason: `${canary} 사유` })
    await report(friend, root)
    const moderator = await world().as('mod-1', 'moderator')
    const caseId = await caseOf(root.id)
    const claimed = await claim(moderator, caseId)
    const decided = await moderator.post<{ id: string }>(`/moderation/cases/${caseId}/decisions`, {
      ...decisionOn(claimed),
      explanation: `${canary}님께 드리는 설명`,
    })
    const appealed = await me.post(`/decisions/${decided.body.id}/appeals`, { text: `${canary} 이의` })
    expect(appealed).toMatchObject({ status: 201 })
    const filed = await me.post('/legal-notices', {
      ...{ commentId: theirs.id, right: 'honour', wish: 'delete', goodFaith: true },
      ...{ name: `${canary} 이름`, contact: `${canary}@example.org`, explanation: `${canary} 설명` },
    })
    expect(filed).toMatchObject({ status: 201 })
    const eventsBefore = await world().sql('select count(*)::int from case_event')
    expect((await findEverywhere(canary)).length).toBeGreaterThan(4)

    expect((await me.delete('/me')).status).toBe(204)

    expect(await findEverywhere(canary)).toEqual([])
    expect(await findEverywhere('지워질 말')).toEqual([])
    const page = await list(world().stranger, thread)
    expect(page.items.find(({ id }) => id === root.id)).toMatchObject({
      status: 'deleted',
      body: null,
      author: { name: null },
    })
    expect((await world().stranger.get(`/comments/${reply.id}`)).status).toBe(200)
    const [after] = await world().sql<{ count: number }>('select count(*)::int from case_event')
    expect(after?.count).toBeGreaterThanOrEqual((eventsBefore[0] as { count: number }).count)
    const audit = await (await world().as('lead-1', 'lead')).get('/moderation/audit/verify')
    expect(audit).toMatchObject({ status: 200, body: { ok: true } })
  })

  it('is a new person with the next call of the same token', async () => {
    const me = await world().reader()
    const before = await post(me, newThread())
    expect((await me.delete('/me')).status).toBe(204)
    const after = await post(me, newThread())
    expect(after.author.id).not.toBe(before.author.id)
    expect((await me.get<{ items: { id: string }[] }>('/me/comments')).body.items.map(({ id }) => id)).toEqual([
      after.id,
    ])
  })

  it('is gone from Redis too', async () => {
    const me = await world().as(`${canary}-redis`)
    const comment = await post(me, newThread(), canary)
    await report(await world().reader(), comment)
    await world().settle()
    expect((await me.delete('/me')).status).toBe(204)
    expect(await redisContent()).not.toContain(canary)
  })

  it('can ask twice at once', async () => {
    const me = await world().reader()
    const thread = newThread()
    await Promise.all(Array.from({ length: 5 }, () => post(me, thread)))
    const answers = await Promise.all([me.delete('/me'), me.delete('/me'), me.delete('/me')])
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204])
    expect(await list(world().stranger, thread)).toMatchObject({ count: 0 })
  })
})
