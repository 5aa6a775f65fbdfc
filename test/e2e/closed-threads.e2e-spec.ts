import { describe, expect, it } from 'vitest'
import { list, newThread, post } from '../support/world/actions.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld()
const lead = async () => world().as('lead-1', 'lead')
const arrange = async (thread: string, change: object) => (await lead()).patch(`/moderation/threads/${thread}`, change)

describe('the newsroom', () => {
  it('closes the comments of an article and opens them again', async () => {
    const [reader, thread] = [await world().reader(), newThread()]
    const comment = await post(reader, thread, '닫히기 전')
    expect(await list(world().stranger, thread)).toMatchObject({ state: 'open' })
    expect((await arrange(thread, { state: 'closed' })).body).toMatchObject({ state: 'closed', commentCount: 1 })
    expect(await list(world().stranger, thread)).toMatchObject({ state: 'closed', items: [{ id: comment.id }] })
    expect(await list(reader, thread)).toMatchObject({ state: 'closed' })
    const refused = await reader.post(`/threads/${thread}/comments`, { body: '닫힌 뒤' })
    expect(refused).toMatchObject({ status: 403, body: { code: 'thread-closed' } })
    await arrange(thread, { state: 'open' })
    expect((await reader.post(`/threads/${thread}/comments`, { body: '다시 열린 뒤' })).status).toBe(201)
  })

  it('closes an article before anybody wrote under it', async () => {
    const thread = newThread()
    expect((await arrange(thread, { state: 'closed', title: '선거 개표' })).status).toBe(200)
    const refused = await (await world().reader()).post(`/threads/${thread}/comments`, { body: '첫 댓글' })
    expect(refused.body).toMatchObject({ code: 'thread-closed' })
  })

  it('changes what it gives and nothing else', async () => {
    const thread = newThread()
    await arrange(thread, { title: '금리', section: 'economy', url: 'https://news.example/1' })
    const { body } = await arrange(thread, { section: null })
    expect(body).toMatchObject({ title: '금리', section: null, url: 'https://news.example/1', state: 'open' })
  })

  it.each([
    { edition: 'xx' },
    { state: 'gone' },
    { state: null },
    { url: 'javascript:alert(1)' },
    { title: 3 },
    { commentCount: 5 },
  ])('refuses %j and keeps the thread as it was', async (change) => {
    const thread = newThread()
    await arrange(thread, { title: '그대로' })
    expect((await arrange(thread, change)).status).toBe(400)
    const { body } = await (await lead()).get(`/moderation/threads/${thread}`)
    expect(body).toMatchObject({ title: '그대로', state: 'open', url: null, commentCount: 0 })
  })

  it('finds articles by a part of their title, taken literally', async () => {
    const thread = newThread()
    await arrange(thread, { title: '물가 100% 상승' })
    const found = await (await lead()).get<{ items: { key: string }[] }>('/moderation/threads?q=100%25')
    expect(found.body.items.map(({ key }) => key)).toEqual([thread])
    expect((await (await lead()).get<{ items: unknown[] }>('/moderation/threads?q=100_')).body.items).toEqual([])
  })

  it('has every page of its articles, newest first, each once', async () => {
    const keys = [newThread(), newThread(), newThread()]
    for (const key of keys) await arrange(key, { section: 'paged', title: '쪽 넘김' })
    const path = `/moderation/threads?limit=2&q=${encodeURIComponent('쪽 넘김')}`
    type Page = { items: { key: string }[]; nextCursor: string }
    const first = (await (await lead()).get<Page>(path)).body
    const second = (await (await lead()).get<Page>(`${path}&cursor=${first.nextCursor}`)).body
    expect([...first.items, ...second.items].map(({ key }) => key)).toEqual(keys.reverse())
  })

  it('leaves a trace of what it arranged, and moderators only look', async () => {
    const thread = newThread()
    await arrange(thread, { state: 'closed' })
    const audit = await (await lead()).get<{ items: object[] }>('/moderation/audit?type=thread-arranged&limit=1')
    expect(audit.body.items[0]).toMatchObject({ data: { changed: ['state'], state: { from: null, to: 'closed' } } })
    const moderator = await world().as('mod-1', 'moderator')
    expect((await moderator.get(`/moderation/threads/${thread}`)).status).toBe(200)
    expect((await moderator.patch(`/moderation/threads/${thread}`, { state: 'open' })).status).toBe(403)
  })
})
