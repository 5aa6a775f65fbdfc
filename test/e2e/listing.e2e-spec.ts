import { expect, it } from 'vitest'
import { list, newThread, post } from '../support/world/actions.js'
import type { Caller } from '../support/world/caller.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld({ worker: false })

async function walk(caller: Caller, thread: string, sort: string, limit: number): Promise<string[]> {
  const bodies: string[] = []
  let cursor = ''
  for (;;) {
    const page = await list(caller, thread, `?sort=${sort}&limit=${String(limit)}${cursor}`)
    bodies.push(...page.items.map(({ body }) => body ?? ''))
    if (page.nextCursor === null) return bodies
    cursor = `&cursor=${page.nextCursor}`
  }
}

it('walks every order page by page, each comment once', async () => {
  const [author, voter] = [await world().reader(), await world().reader()]
  const thread = newThread()
  for (const name of ['a', 'b', 'c', 'd', 'e']) await post(author, thread, name)
  const { items } = await list(author, thread, '?sort=oldest')
  const [a, b, , d] = items
  for (const [comment, value] of [
    [b, 'up'],
    [d, 'up'],
    [a, 'down'],
  ] as const) {
    expect((await voter.put(`/comments/${comment?.id ?? ''}/vote`, { value })).status).toBe(200)
  }
  for (const caller of [voter, world().stranger]) {
    expect(await walk(caller, thread, 'newest', 2)).toEqual(['e', 'd', 'c', 'b', 'a'])
    expect(await walk(caller, thread, 'oldest', 3)).toEqual(['a', 'b', 'c', 'd', 'e'])
  }
  expect(await walk(voter, thread, 'best', 2)).toEqual(['d', 'b', 'e', 'c', 'a'])
})

it('keeps its place while others write', async () => {
  const author = await world().reader()
  const thread = newThread()
  for (const name of ['a', 'b', 'c', 'd']) await post(author, thread, name)
  const first = await list(author, thread, '?limit=2')
  await post(author, thread, 'later')
  const second = await list(author, thread, `?limit=2&cursor=${first.nextCursor ?? ''}`)
  expect([...first.items, ...second.items].map(({ body }) => body)).toEqual(['d', 'c', 'b', 'a'])
})

it('refuses a cursor of another order', async () => {
  const author = await world().reader()
  const thread = newThread()
  for (const name of ['a', 'b']) await post(author, thread, name)
  const { nextCursor } = await list(author, thread, '?limit=1')
  const answer = await author.get(`/threads/${thread}/comments?sort=best&cursor=${nextCursor ?? ''}`)
  expect(answer).toMatchObject({ status: 400, body: { code: 'cursor-invalid' } })
})

it.each(['limit=0x14', 'limit=2e1', 'limit=20.0', 'limit=%2020', 'cursor='])(
  'refuses ?%s also while the page it could mean is in memory',
  async (query) => {
    const thread = newThread()
    await post(await world().reader(), thread)
    await list(world().stranger, thread)
    const answer = await world().stranger.get(`/threads/${thread}/comments?${query}`)
    expect(answer).toMatchObject({ status: 400, body: { status: 400 } })
  },
)

it('answers 304 to who has the page, and the page as soon as it changes', async () => {
  const author = await world().reader()
  const thread = newThread()
  await post(author, thread)
  const path = `/threads/${thread}/comments`
  const etag = (await world().stranger.get(path)).headers.get('etag') ?? ''
  expect((await world().stranger.get(path, { 'if-none-match': etag })).status).toBe(304)
  await post(author, thread, '새 댓글')
  const fresh = await world().stranger.get<{ count: number }>(path, { 'if-none-match': etag })
  expect(fresh).toMatchObject({ status: 200, body: { count: 2 } })
})

it('counts many articles in one request', async () => {
  const [one, none] = [newThread(), newThread()]
  await post(await world().reader(), one)
  const answer = await world().stranger.get(`/counts?threads=${one},${none}`)
  expect(answer).toMatchObject({ status: 200, body: { counts: { [one]: 1, [none]: 0 } } })
})

it('names the articles most discussed first', async () => {
  const site = await world().addSite('evening')
  const author = await world().as('writer', 'reader', site)
  for (const [thread, comments] of [
    ['quiet', 1],
    ['busy', 3],
    ['middle', 2],
  ] as const) {
    for (let nth = 0; nth < comments; nth++) await post(author, thread, `말 ${String(nth)}`)
  }
  const answer = await author.get<{ items: { threadKey: string }[] }>('/trending?limit=2')
  expect(answer.body.items.map(({ threadKey }) => threadKey)).toEqual(['busy', 'middle'])
})

it('names no article for longer than five seconds after its last comment is gone', async () => {
  const site = await world().addSite('morning')
  const author = await world().as('writer', 'reader', site)
  const trending = () => author.get<{ items: { threadKey: string; count: number }[] }>('/trending')
  await post(author, 'kept', '남을 글')
  const gone = await post(author, 'gone', '지울 글')
  const first = await trending()
  expect(first.body.items).toMatchObject([
    { threadKey: 'gone', count: 1 },
    { threadKey: 'kept', count: 1 },
  ])
  const elsewhereSec = Number(/max-age=(\d+)/.exec(first.headers.get('cache-control') ?? '')?.[1])
  expect((await author.delete(`/comments/${gone.id}`)).status).toBe(204)
  const startedMs = performance.now()
  await expect.poll(async () => (await trending()).body.items.map(({ threadKey }) => threadKey)).toEqual(['kept'])
  expect((performance.now() - startedMs) / 1000 + elsewhereSec).toBeLessThan(5.5)
})
