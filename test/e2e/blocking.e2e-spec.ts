import { expect, it } from 'vitest'
import type { CommentView } from '@moderato/comments'
import { list, newThread, post } from '../support/world/actions.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld({ worker: false })

it('takes a blocked author out of the sight of one reader, everywhere, and brings the author back', async () => {
  const [loud, calm, reader, other] = (await Promise.all([1, 2, 3, 4].map(() => world().reader()))) as [
    Reader,
    Reader,
    Reader,
    Reader,
  ]
  const thread = newThread()
  const loudRoot = await post(loud, thread, '시끄러운 말')
  await post(calm, thread, '시끄러운 말에 대한 답', { parentId: loudRoot.id })
  const calmRoot = await post(calm, thread, '조용한 말')
  await post(loud, thread, '시끄러운 답', { parentId: calmRoot.id })
  const before = await list(reader, thread)
  expect(before.count).toBe(4)

  const loudId = loudRoot.author.id ?? ''
  expect((await reader.put(`/me/blocks/${loudId}`)).status).toBe(204)
  expect((await reader.put(`/me/blocks/${loudId}`)).status).toBe(204)
  const after = await list(reader, thread)
  expect(after).toMatchObject({ count: 1, items: [{ id: calmRoot.id, replyCount: 0 }] })
  const replies = await reader.get<{ items: CommentView[] }>(`/comments/${calmRoot.id}/replies`)
  expect(replies.body.items).toEqual([])
  const permalink = await reader.get(`/comments/${loudRoot.id}`)
  expect(permalink.body).toMatchObject({ body: null, author: { id: null }, viewer: { authorBlocked: true } })
  expect(await list(other, thread)).toMatchObject({ count: 4 })
  expect(await list(world().stranger, thread)).toMatchObject({ count: 4 })
  const blocks = await reader.get<{ items: object[] }>('/me/blocks')
  expect(blocks.body.items).toMatchObject([{ user: { id: loudId } }])

  expect((await reader.delete(`/me/blocks/${loudId}`)).status).toBe(204)
  const restored = await list(reader, thread)
  expect(restored).toEqual(before)
})

it('fills a page up past blocked authors', async () => {
  const [loud, calm, reader] = (await Promise.all([1, 2, 3].map(() => world().reader()))) as [Reader, Reader, Reader]
  const thread = newThread()
  const first = await post(loud, thread)
  for (let nth = 0; nth < 6; nth++) await post(nth % 2 === 0 ? calm : loud, thread, `말 ${String(nth)}`)
  await reader.put(`/me/blocks/${first.author.id ?? ''}`)
  const page = await list(reader, thread, '?limit=2')
  expect(page.items.map(({ body }) => body)).toEqual(['말 4', '말 2'])
  const rest = await list(reader, thread, `?limit=2&cursor=${page.nextCursor ?? ''}`)
  expect(rest).toMatchObject({ nextCursor: null, items: [{ body: '말 0' }] })
})

it('refuses to block oneself, and people who are not there', async () => {
  const reader = await world().reader()
  const own = await post(reader, newThread())
  expect(await reader.put(`/me/blocks/${own.author.id ?? ''}`)).toMatchObject({
    status: 400,
    body: { code: 'self-block' },
  })
  const nobody = await reader.put('/me/blocks/01900000-0000-7000-8000-000000000000')
  expect(nobody).toMatchObject({ status: 404, body: { code: 'not-found' } })
})

type Reader = Awaited<ReturnType<ReturnType<typeof world>['reader']>>
