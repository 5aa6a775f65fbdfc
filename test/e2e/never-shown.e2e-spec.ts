import { beforeAll, describe, expect, it } from 'vitest'
import type { CommentView } from '@moderato/comments'
import { list, newThread, post } from '../support/world/actions.js'
import type { Caller } from '../support/world/caller.js'
import { EventReader } from '../support/world/event-reader.js'
import { answerAppeal, appeal, judge } from '../support/world/judgements.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld({ settings: { goneCounts: true } })
const nothingGone = { gone: { deleted: 0, removed: 0 } }

let author: Caller
let other: Caller
let moderator: Caller

beforeAll(async () => {
  const lead = await world().as('lead-1', 'lead')
  const list = { name: '욕설', locale: 'ko', action: 'hold', entries: [{ id: 'fool', text: '바보', match: 'stem' }] }
  expect((await lead.post('/moderation/word-lists', list)).status).toBe(201)
  moderator = await world().as('mod-1', 'moderator')
  author = await world().reader()
  other = await world().reader()
})

/** Writes what waits for a reviewer. */
async function hold(thread: string, more: object = {}): Promise<CommentView> {
  const held = await post(author, thread, '바보 같은 글', more)
  expect(held.status).toBe('pending')
  return held
}

async function caseOf({ id }: CommentView): Promise<string> {
  await world().settle()
  const [row] = await world().sql<{ id: string }>(`select id from moderation_case where comment_id = '${id}'`)
  return row?.id ?? ''
}

/** What a stream told of while something was done, up to a comment that everybody hears of. */
async function toldOf(thread: string, act: () => Promise<unknown>): Promise<unknown[]> {
  const stream = await EventReader.open(world().stranger, `/threads/${thread}/events`)
  await act()
  const last = await post(other, thread, '고운 말')
  const isOfLast = ({ data }: { data: Record<string, unknown> }) => data['commentId'] === last.id
  const afterLast = () => stream.events.slice(stream.events.findIndex(isOfLast)).map(({ type }) => type)
  await expect.poll(afterLast).toEqual(['comment.created', 'count'])
  stream.close()
  return stream.events.filter((event) => !isOfLast(event)).map(({ type }) => type)
}

const statusOf = async (caller: Caller, { id }: CommentView) => (await caller.get(`/comments/${id}`)).status
const repliesTo = (root: CommentView) => world().stranger.get(`/comments/${root.id}/replies`)

describe('what nobody was shown', () => {
  it('leaves no trace in its thread when its author deletes it', async () => {
    const thread = newThread()
    const root = await post(other, thread, '고운 말')
    const held = [await hold(thread), await hold(thread, { parentId: root.id })]
    const told = await toldOf(thread, async () => {
      for (const { id } of held) expect((await author.delete(`/comments/${id}`)).status).toBe(204)
    })
    expect(told).toEqual(['count'])
    for (const sort of ['newest', 'oldest', 'best']) {
      const page = await list(world().stranger, thread, `?sort=${sort}`)
      expect(page).toMatchObject({ count: 2, ...nothingGone })
      expect(page.items.map(({ status }) => status)).toEqual(['published', 'published'])
    }
    expect((await repliesTo(root)).body).toMatchObject({ items: [] })
    for (const comment of held) {
      expect([await statusOf(world().stranger, comment), await statusOf(author, comment)]).toEqual([404, 200])
      expect((await repliesTo(comment)).status).toBe(404)
    }
    const own = await author.get<{ items: object[] }>('/me/comments')
    expect(own.body.items).toMatchObject([{ status: 'deleted' }, { status: 'deleted' }])
  })

  it.each(['hide', 'remove'])('leaves none when a reviewer decides to %s it, but its author hears', async (outcome) => {
    const thread = newThread()
    const held = await hold(thread)
    const caseId = await caseOf(held)
    expect(await toldOf(thread, () => judge(moderator, caseId, outcome))).toEqual(['count'])
    expect(await list(world().stranger, thread)).toMatchObject({
      count: 1,
      items: [{ body: '고운 말' }],
      ...nothingGone,
    })
    expect(await statusOf(world().stranger, held)).toBe(404)
    const vote = await other.put(`/comments/${held.id}/vote`, { value: 'up' })
    const reported = await other.post(`/comments/${held.id}/reports`, { category: 'abuse' })
    expect([vote.status, reported.status]).toEqual([404, 404])
    const status = outcome === 'hide' ? 'hidden' : 'removed'
    expect((await author.get(`/comments/${held.id}`)).body).toMatchObject({ status })
    expect((await author.get<{ items: object[] }>('/me/comments')).body.items[0]).toMatchObject({ id: held.id, status })
  })

  it('comes as a new comment when an appeal lets it appear, and has a place from then on', async () => {
    const thread = newThread()
    const held = await hold(thread)
    const decision = await judge(moderator, await caseOf(held), 'hide')
    const appealId = await appeal(author, decision.id)
    const second = await world().as('mod-2', 'moderator')
    expect(await toldOf(thread, () => answerAppeal(second, appealId, 'overturn'))).toEqual([
      'comment.created',
      'count',
      'count',
    ])
    expect((await author.delete(`/comments/${held.id}`)).status).toBe(204)
    const page = await list(world().stranger, thread, '?sort=oldest')
    expect(page).toMatchObject({ items: [{ id: held.id, status: 'deleted' }, {}], gone: { deleted: 1 } })
  })
})

describe('what was shown once', () => {
  it('keeps its place when it is deleted while a later text of it waits', async () => {
    const thread = newThread()
    const shown = await post(author, thread, '고운 말')
    const edited = await author.patch<CommentView>(`/comments/${shown.id}`, { body: '바보 같은 말' })
    expect(edited.body.status).toBe('pending')
    expect(await list(world().stranger, thread)).toMatchObject({ items: [] })
    expect(await toldOf(thread, () => author.delete(`/comments/${shown.id}`))).toContain('comment.deleted')
    const page = await list(world().stranger, thread, '?sort=oldest')
    expect(page).toMatchObject({ items: [{ id: shown.id, status: 'deleted' }, {}], gone: { deleted: 1 } })
  })
})
