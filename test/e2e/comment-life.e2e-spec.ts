import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { list, newThread, post } from '../support/world/actions.js'
import { sanction } from '../support/world/sanctions.js'
import { untilServed } from '../support/world/until-served.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld({ worker: false })
const family = '👨‍👩‍👧‍👦'

describe('posting', () => {
  it('shows a comment to everybody at once', async () => {
    const thread = newThread()
    const comment = await post(await world().reader(), thread, '  첫 댓글\r\n둘째 줄 ')
    expect(comment).toMatchObject({ body: '첫 댓글\n둘째 줄', status: 'published', parentId: null })
    const page = await list(world().stranger, thread)
    expect(page).toMatchObject({ count: 1, nextCursor: null, items: [{ id: comment.id, body: comment.body }] })
    expect(page.items[0]).not.toHaveProperty('viewer')
  })

  it.each([
    ['300 syllables', '가'.repeat(300), 201, null],
    ['301 syllables', '가'.repeat(301), 400, 'comment-too-long'],
    ['300 families', family.repeat(300), 201, null],
    ['301 families', family.repeat(301), 400, 'comment-too-long'],
    ['decomposed letters count once', 'e\u0301'.repeat(300), 201, null],
    ['nothing', ' \n\t', 400, 'comment-empty'],
    ['nothing one can see', '\u200b\u200d\ufe0f', 400, 'comment-empty'],
    ['a stack of marks', `a${'\u0301'.repeat(200)}`, 400, 'comment-too-many-marks'],
  ])('counts characters as people do: %s', async (_, body, status, code) => {
    const reader = await world().reader()
    const thread = newThread()
    const answer = await reader.post(`/threads/${thread}/comments`, { body })
    expect(answer.status).toBe(status)
    if (code === null) return
    expect(answer.body.code).toBe(code)
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect((await list(reader, thread)).count).toBe(0)
  })

  it('answers the same comment to the same key, and refuses the key for another text', async () => {
    const reader = await world().reader()
    const path = `/threads/${newThread()}/comments`
    const first = await reader.post<{ id: string }>(path, { body: '한 번만' }, { key: 'k1' })
    const parallel = await Promise.all([1, 2, 3, 4].map(() => reader.post(path, { body: '한 번만' }, { key: 'k1' })))
    for (const again of parallel) expect(again).toMatchObject({ status: 201, body: { id: first.body.id } })
    const other = await reader.post(path, { body: '다른 말' }, { key: 'k1' })
    expect(other).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } })
    const stranger = await (await world().reader()).post<{ id: string }>(path, { body: '한 번만' }, { key: 'k1' })
    expect(stranger.status).toBe(201)
    expect(stranger.body.id).not.toBe(first.body.id)
  })

  it('answers the same comment to the same key whatever has happened since', async () => {
    const reader = await world().reader()
    const thread = newThread()
    const write = () => reader.post<{ id: string }>(`/threads/${thread}/comments`, { body: '한 번만' }, { key: 'k2' })
    const first = await write()
    await world().sql(`update thread set state = 'closed' where key = '${thread}'`)
    expect(await write()).toMatchObject({ status: 201, body: { id: first.body.id } })
  })

  it('hangs a reply to a reply on the same root, and counts both', async () => {
    const [author, other] = [await world().reader(), await world().reader()]
    const thread = newThread()
    const root = await post(author, thread)
    const reply = await post(other, thread, '답글', { parentId: root.id })
    const deeper = await post(author, thread, '답글의 답글', { parentId: reply.id })
    expect([reply.parentId, deeper.parentId]).toEqual([root.id, root.id])
    const page = await list(world().stranger, thread)
    expect(page).toMatchObject({ count: 3, items: [{ id: root.id, replyCount: 2 }] })
    const replies = await author.get<{ items: { id: string }[] }>(`/comments/${root.id}/replies`)
    expect(replies.body.items.map(({ id }) => id)).toEqual([reply.id, deeper.id])
  })

  it('refuses a reply across threads', async () => {
    const reader = await world().reader()
    const root = await post(reader, newThread())
    const answer = await reader.post(`/threads/${newThread()}/comments`, { body: '엉뚱한 곳', parentId: root.id })
    expect(answer).toMatchObject({ status: 400, body: { code: 'reply-target-invalid' } })
  })

  it.each([
    ['too long for its edition', { body: '가'.repeat(301) }],
    ['in reply to nothing', { body: '엉뚱한 답글', parentId: randomUUID() }],
    ['of somebody suspended', { body: '정지된 사람의 글' }],
  ])('keeps nothing of an article under which the first comment was refused: one %s', async (why, body) => {
    const reader = await world().reader()
    const own = await post(reader, newThread())
    if (why.endsWith('suspended')) await sanction(await world().as('mod-1', 'moderator'), own.author.id ?? '')
    const thread = newThread()
    const article = { title: '남의 제목', url: 'https://elsewhere.example/' }
    const answer = await reader.post(`/threads/${thread}/comments`, { ...body, ...article })
    expect([400, 403]).toContain(answer.status)
    expect(await world().sql(`select title from thread where key = '${thread}'`)).toEqual([])
  })

  it('refuses a closed thread', async () => {
    const reader = await world().reader()
    const thread = newThread()
    await post(reader, thread)
    await world().sql(`update thread set state = 'closed' where key = '${thread}'`)
    const answer = await reader.post(`/threads/${thread}/comments`, { body: '늦었다' })
    expect(answer).toMatchObject({ status: 403, body: { code: 'thread-closed' } })
  })
})

describe('editing and deleting', () => {
  it('lets the author edit while the window is open, and nobody else ever', async () => {
    const [author, other] = [await world().reader(), await world().reader()]
    const thread = newThread()
    const comment = await post(author, thread, '오타')
    const edited = await author.patch(`/comments/${comment.id}`, { body: '바른 글' })
    expect(edited).toMatchObject({ status: 200, body: { body: '바른 글' } })
    expect((await list(world().stranger, thread)).items[0]).toMatchObject({ body: '바른 글' })
    const foreign = await other.patch(`/comments/${comment.id}`, { body: '남의 글' })
    expect(foreign).toMatchObject({ status: 403, body: { code: 'not-own-comment' } })
    await world().sql(`update comment set created_at = now() - interval '6 minutes' where id = '${comment.id}'`)
    const late = await author.patch(`/comments/${comment.id}`, { body: '늦은 글' })
    expect(late).toMatchObject({ status: 403, body: { code: 'edit-window-over' } })
  })

  it('keeps the place and the replies of a deleted comment, and none of its words', async () => {
    const [author, other] = [await world().reader(), await world().reader()]
    const thread = newThread()
    const root = await post(author, thread, '지울 글')
    const reply = await post(other, thread, '남을 답글', { parentId: root.id })
    expect((await other.delete(`/comments/${root.id}`)).status).toBe(403)
    expect((await author.delete(`/comments/${root.id}`)).status).toBe(204)
    expect((await author.delete(`/comments/${root.id}`)).status).toBe(204)
    const page = await list(world().stranger, thread)
    expect(page).toMatchObject({
      count: 1,
      items: [{ id: root.id, body: null, status: 'deleted', author: { id: null } }],
    })
    const replies = await other.get<{ items: object[] }>(`/comments/${root.id}/replies`)
    expect(replies.body.items).toMatchObject([{ id: reply.id, body: '남을 답글' }])
    expect(await world().sql(`select body from comment where id = '${root.id}'`)).toEqual([{ body: '' }])
  })
})

describe('votes', () => {
  it('counts one vote of a reader, however many come at once', async () => {
    const comment = await post(await world().reader(), newThread())
    const voter = await world().reader()
    const votes = await Promise.all(
      Array.from({ length: 50 }, () => untilServed(() => voter.put(`/comments/${comment.id}/vote`, { value: 'up' }))),
    )
    expect(votes.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(votes.filter(({ body }) => body.code === 'already-voted')).toHaveLength(49)
    const fresh = await voter.get(`/comments/${comment.id}`)
    expect(fresh.body).toMatchObject({ votes: { up: 1, down: 0 }, viewer: { vote: 'up' } })
    expect(await world().sql(`select count(*)::int from vote where comment_id = '${comment.id}'`)).toEqual([
      { count: 1 },
    ])
  })

  it('refuses a vote for oneself', async () => {
    const author = await world().reader()
    const comment = await post(author, newThread())
    const answer = await author.put(`/comments/${comment.id}/vote`, { value: 'up' })
    expect(answer).toMatchObject({ status: 403, body: { code: 'own-comment' } })
  })
})
