import { beforeAll, describe, expect, it } from 'vitest'
import type { CommentView } from '@moderato/comments'
import type { SiteSettings } from '@moderato/contracts'
import { claim, decisionOn, list, newThread, post } from '../support/world/actions.js'
import type { Caller } from '../support/world/caller.js'
import { EventReader } from '../support/world/event-reader.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld()

const wordList = {
  name: '욕설',
  locale: 'ko',
  action: 'hold',
  entries: [{ id: 'fool', text: '바보', match: 'stem', exceptions: ['딸바보'] }],
}

/** Posts something whose fate is to be seen. */
async function write(author: Caller, body: string, thread = newThread()) {
  return author.post<CommentView & { code: string }>(`/threads/${thread}/comments`, { body })
}

async function caseOf(commentId: string): Promise<string> {
  await world().settle()
  const [row] = await world().sql<{ id: string }>(
    `select id from moderation_case where comment_id = '${commentId}' order by id desc limit 1`,
  )
  return row?.id ?? ''
}

describe('a word list', () => {
  let lead: Caller

  beforeAll(async () => {
    lead = await world().as('lead-1', 'lead')
    expect((await lead.post('/moderation/word-lists', wordList)).status).toBe(201)
    const refusing = {
      ...wordList,
      name: '금지',
      action: 'refuse',
      entries: [{ id: 'x', text: '절대금지어', match: 'anywhere' }],
    }
    expect((await lead.post('/moderation/word-lists', refusing)).status).toBe(201)
  })

  it('holds what it catches, until a reviewer lets it appear', async () => {
    const author = await world().reader()
    const thread = newThread()
    const held = await write(author, '이 바.보.야', thread)
    expect(held).toMatchObject({ status: 201, body: { status: 'pending', body: '이 바.보.야' } })
    expect(await list(world().stranger, thread)).toMatchObject({ count: 0, items: [] })
    expect((await world().stranger.get(`/comments/${held.body.id}`)).status).toBe(404)
    expect((await author.get(`/comments/${held.body.id}`)).body).toMatchObject({ body: '이 바.보.야' })

    const moderator = await world().as('mod-1', 'moderator')
    const caseId = await caseOf(held.body.id)
    const claimed = await claim(moderator, caseId)
    expect(claimed.reports).toEqual([])
    const path = `/moderation/cases/${caseId}/decisions`
    expect((await moderator.post(path, decisionOn(claimed, 'dismiss'))).status).toBe(201)
    expect(await list(world().stranger, thread)).toMatchObject({ count: 1, items: [{ id: held.body.id }] })
  })

  it('leaves no place of what the reviewer hides, and tells the author why', async () => {
    const author = await world().reader()
    const held = await write(author, '바보들이 쓴 기사')
    const moderator = await world().as('mod-1', 'moderator')
    const caseId = await caseOf(held.body.id)
    const decided = decisionOn(await claim(moderator, caseId), 'hide')
    expect((await moderator.post(`/moderation/cases/${caseId}/decisions`, decided)).status).toBe(201)
    const page = await list(world().stranger, held.body.threadKey)
    expect(page).toMatchObject({ count: 0, items: [] })
    const notices = await world().sql(`select kind from notice where comment_id = '${held.body.id}'`)
    expect(notices).toEqual([{ kind: 'statement-of-reasons' }])
  })

  it('refuses what it must, keeps nothing of it, and spares exceptions', async () => {
    const author = await world().reader()
    expect(await write(author, '이것은 절대금지어 입니다')).toMatchObject({
      status: 403,
      body: { code: 'comment-refused' },
    })
    expect(await world().sql(`select id from comment where body like '%금지어%'`)).toEqual([])
    expect((await write(author, '우리 남편은 딸바보예요')).body.status).toBe('published')
  })

  it('tells nobody of what waits, nor that its author changed it', async () => {
    const [author, other] = [await world().reader(), await world().reader()]
    const thread = newThread()
    const stream = await EventReader.open(world().stranger, `/threads/${thread}/events`)
    const held = await write(author, '바보 같은 글', thread)
    expect((await author.patch(`/comments/${held.body.id}`, { body: '바보 같은 기사' })).status).toBe(200)
    const shown = await post(other, thread, '고운 말')
    await expect.poll(() => stream.types).toContain('count')
    expect(stream.events.map(({ data }) => data['commentId']).filter((id) => id !== undefined)).toEqual([shown.id])
    stream.close()
  })

  it('looks at an edit as at a new comment', async () => {
    const author = await world().reader()
    const thread = newThread()
    const comment = await post(author, thread, '고운 말')
    const edited = await author.patch<CommentView>(`/comments/${comment.id}`, { body: '바보 같은 말' })
    expect(edited).toMatchObject({ status: 200, body: { status: 'pending' } })
    expect(await list(world().stranger, thread)).toMatchObject({ count: 0, items: [] })
    expect(await caseOf(comment.id)).not.toBe('')
  })

  it('shows what a change would do to the last comments', async () => {
    const preview = await lead.post<{ checked: number; held: number; samples: object[] }>(
      '/moderation/word-lists/preview',
      { ...wordList, entries: [{ id: 'nice', text: '고운', match: 'word' }] },
    )
    const author = await world().reader()
    await post(author, newThread(), '참 고운 글입니다')
    const after = await lead.post<typeof preview.body>('/moderation/word-lists/preview', {
      ...wordList,
      entries: [{ id: 'nice', text: '고운', match: 'word' }],
    })
    expect(after.body.held).toBe(preview.body.held + 1)
    expect(after.body.samples[0]).toMatchObject({
      body: '참 고운 글입니다',
      matches: [{ entryId: 'nice', start: 2, end: 4 }],
    })
  })

  it('leaves in the audit who added, changed and removed it, and none of its words', async () => {
    const { body: added } = await lead.post<{ id: string }>('/moderation/word-lists', { ...wordList, name: '한때' })
    const path = `/moderation/word-lists/${added.id}`
    expect((await lead.put(path, { ...wordList, name: '한때', action: 'refuse', version: 1 })).status).toBe(200)
    expect((await lead.put(path, { ...wordList, name: '한때', version: 1 })).status).toBe(409)
    expect((await lead.delete(path)).status).toBe(204)
    expect((await lead.delete(path)).status).toBe(404)
    const { items } = (await lead.get<{ items: { data: object }[] }>(`/moderation/audit?subject=${added.id}`)).body
    expect(items).toMatchObject([
      { type: 'word-list-removed', actor: { name: 'lead-1' } },
      { type: 'word-list-changed', data: { version: 2, action: 'refuse' } },
      { type: 'word-list-added', data: { version: 1, action: 'hold' } },
    ])
    expect(JSON.stringify(items)).not.toMatch(/바보|한때/)
  })

  it('is not kept when it cannot be compiled, nor over a change of somebody else', async () => {
    const bad = { ...wordList, name: '나쁜', patterns: [{ id: 'p', pattern: '(' }] }
    expect(await lead.post('/moderation/word-lists', bad)).toMatchObject({
      status: 400,
      body: { code: 'pattern-invalid' },
    })
    const { body } = await lead.get<{ items: { id: string; name: string; version: number }[] }>(
      '/moderation/word-lists',
    )
    const own = body.items.find(({ name }) => name === '금지')
    const change = { ...wordList, name: '금지', version: own?.version ?? 0 }
    const answers = await Promise.all([1, 2, 3].map(() => lead.put(`/moderation/word-lists/${own?.id ?? ''}`, change)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })

  it('is the leads’ alone', async () => {
    const moderator = await world().as('mod-1', 'moderator')
    expect((await moderator.get('/moderation/word-lists')).status).toBe(403)
  })
})

describe('the rules of a site', () => {
  const screening: SiteSettings['screening'] = {
    repeat: { sparedCharsMax: 5, earlierMax: 1, action: 'hold' },
    links: { linksMax: 1, action: 'hold', allowedDomains: ['herald.example'], blockedDomains: ['casino.example'] },
    newAccount: null,
  }

  it('count repeats of one author, and spare short praise', async () => {
    const site = await world().addSite('strict', { screening })
    const author = await world().as('writer', 'reader', site)
    const fates = []
    for (let nth = 0; nth < 3; nth++) fates.push((await write(author, '같은 말을 여러 번 하는 독자입니다')).body.status)
    expect(fates).toEqual(['published', 'published', 'pending'])
    for (let nth = 0; nth < 4; nth++) expect((await write(author, '굿 ㅋㅋ')).body.status).toBe('published')
  })

  it('hold links beyond the number, and refuse blocked places', async () => {
    const site = await world().addSite('linked', { screening })
    const author = await world().as('writer', 'reader', site)
    expect((await write(author, '보세요 https://a.example/1 https://b.example/2')).body.status).toBe('pending')
    expect((await write(author, '우리 신문 https://herald.example/1 https://herald.example/2')).body.status).toBe(
      'published',
    )
    expect((await write(author, '돈 버는 곳 https://www.casino.example/')).body.code).toBe('comment-refused')
  })

  it('have new accounts wait', async () => {
    const site = await world().addSite('careful', {
      screening: { ...screening, newAccount: { ageSecMin: 3600, publishedMin: 0 } },
    })
    const [author, moderator] = [
      await world().as('writer', 'reader', site),
      await world().as('mod-1', 'moderator', site),
    ]
    expect((await write(author, '첫 글')).body.status).toBe('pending')
    expect((await write(moderator, '편집국에서 알립니다')).body.status).toBe('published')
    await world().sql(`update site_user set created_at = now() - interval '2 hours' where site_id = 'careful'`)
    expect((await write(author, '둘째 글')).body.status).toBe('published')
  })

  it('have readers wait whom a reviewer put under premoderation', async () => {
    const author = await world().reader()
    const first = await post(author, newThread())
    await world().sql(`insert into measure (site_id, id, kind, user_id)
      values ('herald', new_id(), 'premoderate', '${first.author.id ?? ''}')`)
    expect((await write(author, '다시 쓰는 글')).body.status).toBe('pending')
  })
})
