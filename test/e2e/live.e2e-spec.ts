import { describe, expect, it } from 'vitest'
import { claim, decisionOn, newThread, post, queuedCase } from '../support/world/actions.js'
import { EventReader } from '../support/world/event-reader.js'
import { signToken } from '../support/world/sign-token.js'
import { Caller } from '../support/world/caller.js'
import { useWorld } from '../support/world/world.js'

describe.each([
  ['with Redis', true],
  ['without Redis', false],
])('the events of a thread, %s', (_, redis) => {
  const world = useWorld({ redis })

  it('tell what is written, edited, hidden and deleted, without a word of it', async () => {
    const { author, comment, thread, caseId } = await queuedCase(world())
    const stream = await EventReader.open(world().stranger, `/threads/${thread}/events`)
    const second = await post(author, thread, '비밀 같은 말')
    await author.patch(`/comments/${second.id}`, { body: '고친 말' })
    await author.delete(`/comments/${second.id}`)
    const moderator = await world().as('mod-1', 'moderator')
    const decided = await moderator.post(
      `/moderation/cases/${caseId}/decisions`,
      decisionOn(await claim(moderator, caseId)),
    )
    expect(decided.status).toBe(201)
    const types = ['comment.created', 'count', 'comment.updated', 'comment.deleted', 'count', 'comment.hidden', 'count']
    await expect.poll(() => stream.types).toEqual(types)
    expect(stream.events[0]?.data).toEqual({ commentId: second.id, parentId: null })
    expect(stream.events.at(-1)?.data).toEqual({ count: 0 })
    expect(stream.events[5]?.data).toMatchObject({ commentId: comment.id })
    expect(JSON.stringify(stream.events)).not.toMatch(/말/)
    stream.close()
  })

  it('spare a reader whom the reader blocked, from the moment of the block', async () => {
    const [loud, calm, reader] = [await world().reader(), await world().reader(), await world().reader()]
    const thread = newThread()
    const first = await post(loud, thread)
    const stream = await EventReader.open(reader, `/threads/${thread}/events`)
    await reader.put(`/me/blocks/${first.author.id ?? ''}`)
    // The stream learns of the block within a second; until then it may still tell.
    await expect
      .poll(async () => {
        const heard = stream.events.length
        await post(loud, thread, '안 들리는 말')
        const marker = await post(calm, thread, '들리는 말')
        await expect.poll(() => stream.events.some(({ data }) => data['commentId'] === marker.id)).toBe(true)
        return stream.events.slice(heard).filter(({ type }) => type === 'comment.created').length
      })
      .toBe(1)
    stream.close()
  })

  it('go on where a reader was cut off', async () => {
    const author = await world().reader()
    const thread = newThread()
    await post(author, thread)
    const stream = await EventReader.open(author, `/threads/${thread}/events`)
    const seen = await post(author, thread, '본 것')
    // The count of the first comment may come late; only this one's own event says that it was seen.
    await expect.poll(() => stream.events.map(({ data }) => data['commentId'])).toContain(seen.id)
    const place = stream.lastId
    stream.close()
    const missed = await post(author, thread, '놓친 것')
    const again = await EventReader.open(author, `/threads/${thread}/events`, place)
    await expect.poll(() => again.events.map(({ data }) => data['commentId'])).toContain(missed.id)
    expect(again.events.map(({ data }) => data['commentId'])).not.toContain(seen.id)
    again.close()
  })

  it.each([
    ['for anybody', false, 1],
    ['for anybody, from memory', false, 2],
    ['for a reader', true, 1],
  ])('begin where the list stood when it was read %s', async (_, isSignedIn, readings) => {
    const author = await world().reader()
    const reader = isSignedIn ? await world().reader() : world().stranger
    const thread = newThread()
    await post(author, thread)
    let place = ''
    for (let reading = 0; reading < readings; reading++)
      place = (await reader.get(`/threads/${thread}/comments`)).headers.get('last-event-id') ?? ''
    const missed = await post(author, thread, '그 사이의 말')
    const stream = await EventReader.open(reader, `/threads/${thread}/events`, place)
    await expect.poll(() => stream.events.map(({ data }) => data['commentId'])).toContain(missed.id)
    stream.close()
  })

  it.each(['widget-config', 'counts?threads=a', 'trending'])(
    'begin nowhere that a stored answer says: %s',
    async (path) => {
      const { headers, status } = await world().stranger.get(`/${path}`)
      expect([status, headers.get('last-event-id')]).toEqual([200, null])
      expect(headers.get('cache-control')).toMatch(/max-age=[1-9]/)
    },
  )

  it('say of a reply how many there are with it, so that nobody counts it twice', async () => {
    const author = await world().reader()
    const thread = newThread()
    const root = await post(author, thread)
    const stream = await EventReader.open(author, `/threads/${thread}/events`)
    const reply = (body: string, parentId: string) => post(author, thread, body, { parentId })
    const first = await reply('첫 답', root.id)
    const second = await reply('답의 답', first.id)
    const told = () => stream.events.filter(({ type, data }) => type === 'comment.created' && data['parentId'] !== null)
    await expect
      .poll(() => told().map(({ data }) => data))
      .toEqual([
        { commentId: first.id, parentId: root.id, replies: 1 },
        { commentId: second.id, parentId: root.id, replies: 2 },
      ])
    stream.close()
  })

  it('say resync to a reader whose place nobody knows', async () => {
    const stream = await EventReader.open(world().stranger, `/threads/${newThread()}/events`, '1-1')
    await expect.poll(() => stream.types).toEqual(['resync'])
    stream.close()
  })
})

describe('the events of the queues', () => {
  const world = useWorld()

  it('tell moderators of the cases of their own queues', async () => {
    const moderator = await world().as('mod-1', 'moderator')
    const stream = await EventReader.open(moderator, '/moderation/events')
    const { caseId } = await queuedCase(world())
    await claim(moderator, caseId)
    await expect
      .poll(() => stream.events.filter(({ data }) => data['caseId'] === caseId).map(({ type }) => type))
      .toEqual(['case.queued', 'case.claimed'])
    stream.close()
  })

  it('are refused to readers', async () => {
    const stream = await EventReader.open(await world().reader(), '/moderation/events')
    expect(stream.status).toBe(403)
  })

  it('end within five seconds of a demotion', async () => {
    const moderator = await world().as('mod-3', 'moderator')
    const stream = await EventReader.open(moderator, '/moderation/events')
    expect(stream.status).toBe(200)
    await world().sql(
      `with who as (select id from site_user where site_id = 'herald' and subject = 'mod-3'),
       gone as (delete from review_queue_member where user_id in (select id from who)),
       left_desk as (delete from reviewer where user_id in (select id from who))
       delete from staff_member where user_id in (select id from who)`,
    )
    const startedMs = performance.now()
    await expect.poll(() => stream.isOver, { timeout: 30_000 }).toBe(true)
    expect(performance.now() - startedMs).toBeLessThan(12_000)
  })

  it('end with the token', async () => {
    const token = await signToken(world().site, { subject: 'lead-1', role: 'lead', lifeSec: 6 })
    const stream = await EventReader.open(new Caller(world().origin, world().site.id, token), '/moderation/events')
    expect(stream.status).toBe(200)
    await expect.poll(() => stream.isOver, { timeout: 30_000 }).toBe(true)
  })
})
