import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, type CommentId } from '@moderato/kernel'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'

describe('what a reviewer looks up', () => {
  const database = useTestDatabase()
  let room: Newsroom
  let cases: string[]
  let authorId: string

  beforeAll(async () => {
    room = await Newsroom.open(database)
    cases = await room.addCases({ count: 8, queueId: await room.queueId('general') })
    authorId = await room.userId('reader-author')
    await room.sql(`update thread set title = '금리 동결', url = 'https://news.example/1' where key = 'article'`)
  })
  afterAll(() => room.close())

  it('says who the caller is and what the site keeps to', async () => {
    const { body } = await room.as('mod-1').get('/moderation/me')
    expect(body).toMatchObject({
      ...{ subject: 'mod-1', role: 'moderator', languages: ['en', 'ko'], capacity: 25, held: 0 },
      queues: [
        { name: 'general', isDefault: true, isMember: true },
        { name: 'urgent', isDefault: false, isMember: true },
      ],
      site: { id: 'desk', undoWindowSec: 600, leaseSec: 300, temporaryBlockDaysMax: 30 },
    })
    expect(body.site.categories).toContain('self-harm')
    const lead = (await room.as('lead-1').get('/moderation/me')).body
    expect(lead.queues.map(({ name, isMember }: { name: string; isMember: boolean }) => [name, isMember])).toEqual([
      ['general', true],
      ['senior', false],
      ['urgent', true],
    ])
    expect((await room.as('reader-author', 'reader').get('/moderation/me')).body.code).toBe('role-insufficient')
  })

  it('shows a case in its article and among its neighbours', async () => {
    const [own] = await room.sql<{ id: string; comment_id: string }>(
      'select id, comment_id from moderation_case order by comment_id offset 4 limit 1',
    )
    const { body } = await room.as('mod-1').get(`/moderation/cases/${own?.id ?? ''}/context`)
    expect(body.article).toMatchObject({
      key: 'article',
      title: '금리 동결',
      url: 'https://news.example/1',
      commentCount: 8,
    })
    const bodies = (name: string) => body[name].map((comment: { body: string }) => comment.body)
    expect([bodies('before').length, bodies('after').length]).toEqual([3, 3])
    const order = [...body.before, { id: own?.comment_id }, ...body.after].map(({ id }: { id: string }) => id)
    expect(order).toEqual([...order].sort())
    expect([body.parent, body.replies, body.decisions]).toEqual([null, [], []])
  })

  it('shows an answer under what it answers, with the other answers', async () => {
    const [root] = await room.sql<{ comment_id: string }>('select comment_id from moderation_case where id = $1', [
      cases[0],
    ])
    const answers = [1, 2, 3].map((place) => ({ id: newId<CommentId>(), body: `답글 ${String(place)}` }))
    for (const { id, body } of answers) {
      await room.sql(
        `insert into comment (site_id, id, thread_id, parent_id, author_id, body)
         select 'desk', $1, t.id, $2, $3, $4 from thread t`,
        [id, root?.comment_id, authorId, body],
      )
    }
    const answer = answers[1]?.id
    await room.sql(`update moderation_case set comment_id = $2 where id = $1`, [cases[7], answer])
    const { body } = await room.as('mod-1').get(`/moderation/cases/${cases[7] ?? ''}/context`)
    expect(body.parent).toMatchObject({ id: root?.comment_id })
    expect([body.before, body.after]).toMatchObject([[{ body: '답글 1' }], [{ body: '답글 3' }]])
    const about = (await room.as('mod-1').get(`/moderation/cases/${cases[0] ?? ''}/context`)).body
    expect(about.replies).toMatchObject([{ body: '답글 1' }, { body: '답글 2' }, { body: '답글 3' }])
  })

  it('tells what was decided before, until when it can be undone, and by whom it was undone', async () => {
    const decisionId = await decide('mod-1', cases[1] ?? '', 'remove')
    const own = (await room.as('mod-1').get(`/moderation/cases/${cases[1] ?? ''}/context`)).body.decisions
    expect(own).toMatchObject([{ id: decisionId, outcome: 'remove', decidedBy: { name: 'mod-1' }, effective: true }])
    expect(Date.parse(own[0].undoableUntil)).toBeGreaterThan(Date.now())
    const other = (await room.as('mod-2').get(`/moderation/cases/${cases[1] ?? ''}/context`)).body
    expect(other.decisions[0].undoableUntil).toBeNull()
    const elsewhere = (await room.as('mod-2').get(`/moderation/cases/${cases[2] ?? ''}/context`)).body.author
    expect(elsewhere).toMatchObject({ reportsReceived: 8, decisionCounts: { remove: 1, hide: 0 }, strikeCount: 1 })
    expect(elsewhere.decisions).toMatchObject([
      { id: decisionId, comment: { body: expect.stringContaining('comment ') } },
    ])
    await room.as('lead-1').post(`/moderation/decisions/${decisionId}/revert`)
    const undone = (await room.as('mod-1').get(`/moderation/cases/${cases[1] ?? ''}/context`)).body.decisions
    expect(undone).toMatchObject([{ effective: false, revertedBy: { name: 'lead-1' }, undoableUntil: null }])
  })

  it('finds the same words in another’s case, whatever their spaces and capitals', async () => {
    await room.sql(
      `insert into site_user (site_id, id, subject, name) values ('desk', new_id(), 'reader-copy', '따라쟁이')`,
    )
    const [copy = ''] = await room.addCases({
      count: 1,
      queueId: await room.queueId('urgent'),
      author: 'reader-copy',
      category: 'spam',
    })
    await room.sql(`update moderation_case set content_snapshot = 'Call NOW: 010-1234' where id = $1`, [copy])
    await room.sql(`update moderation_case set content_snapshot = 'call now 010 1234!' where id = $1`, [cases[3]])
    const { similar } = (await room.as('mod-1').get(`/moderation/cases/${copy}/context`)).body
    expect(similar).toMatchObject([{ id: cases[3], likeness: 'same-text', body: 'call now 010 1234!' }])
    const reverse = (await room.as('mod-1').get(`/moderation/cases/${cases[3] ?? ''}/context`)).body.similar
    expect(reverse[0]).toMatchObject({ id: copy, likeness: 'same-text', author: { name: '따라쟁이' } })
    expect(reverse.slice(1).every(({ likeness }: { likeness: string }) => likeness === 'same-author')).toBe(true)
    await leave('mod-5', 'urgent')
    const walled = (await room.as('mod-5').get(`/moderation/cases/${cases[3] ?? ''}/context`)).body.similar
    expect(walled.map(({ id }: { id: string }) => id)).not.toContain(copy)
    expect((await room.as('mod-5').get(`/moderation/cases/${copy}/context`)).body.code).toBe('not-found')
  })

  it('lists what a reviewer decided to that reviewer and to leads, and what can be undone', async () => {
    const ids = [
      await decide('mod-4', cases[5] ?? '', 'hide'),
      await decide('mod-4', cases[6] ?? '', 'dismiss'),
    ].reverse()
    const listed = async (subject: string, path: string) => (await room.as(subject).get(path)).body
    const own = await listed('mod-4', '/moderation/me/decisions?undoable=true')
    expect(own.items.map(({ id }: { id: string }) => id)).toEqual(ids)
    await room.sql(`update decision set undo_until = clock_timestamp() - interval '1 second' where id = $1`, [ids[0]])
    expect((await listed('mod-4', '/moderation/me/decisions?undoable=true')).items).toMatchObject([{ id: ids[1] }])
    const first = await listed('mod-4', '/moderation/me/decisions?limit=1')
    expect(first.items).toMatchObject([{ id: ids[0], undoableUntil: null }])
    const second = await listed('mod-4', `/moderation/me/decisions?limit=1&cursor=${first.nextCursor}`)
    expect(second).toMatchObject({ items: [{ id: ids[1] }], nextCursor: null })
    const path = `/moderation/members/${await room.userId('mod-4')}/decisions`
    expect((await listed('lead-1', path)).items).toHaveLength(2)
    expect((await listed('mod-1', path)).code).toBe('role-insufficient')
  })

  it('finds people by name and id, with their role, record and measures', async () => {
    const found = async (query: string) => (await room.as('mod-1').get(`/moderation/users?${query}`)).body.items
    expect(await found('q=라쟁')).toMatchObject([
      { name: '따라쟁이', subject: 'reader-copy', role: 'reader', commentCount: 1 },
    ])
    expect(await found(`q=${authorId}`)).toMatchObject([{ id: authorId }])
    expect(await found('q=reader-copy')).toMatchObject([{ name: '따라쟁이' }])
    expect(await found('q=%25')).toEqual([])
    expect((await found('staff=true&q=mod')).every(({ role }: { role: string }) => role === 'moderator')).toBe(true)
    await room
      .as('lead-1')
      .post(`/moderation/users/${authorId}/sanctions`, { kind: 'mute', days: 3, policyCode: 'abuse' })
    expect(await found('q=reader-author')).toMatchObject([{ measures: ['mute'], reporter: { weight: 1 } }])
  })

  it('lists authors by their last case, each once, page by page', async () => {
    const page = async (query: string) => (await room.as('mod-1').get(`/moderation/users?${query}`)).body
    const { items } = await page('sort=latest-case&limit=100')
    const expected = await room.sql<{ id: string; n: number }>(
      'select author_id as id, count(*)::int as n from moderation_case group by author_id order by (array_agg(id order by id desc))[1] desc',
    )
    expect(items.map(({ id, caseCount }: { id: string; caseCount: number }) => ({ id, n: caseCount }))).toEqual(
      expected,
    )
    const ids: string[] = []
    let cursor = ''
    do {
      const { items: some, nextCursor } = await page(`sort=latest-case&limit=1${cursor}`)
      ids.push(...some.map(({ id }: { id: string }) => id))
      cursor = nextCursor === null ? '' : `&cursor=${String(nextCursor)}`
    } while (cursor !== '')
    expect(ids).toEqual(expected.map(({ id }) => id))
    expect((await page('sort=latest-case&q=라쟁')).items).toMatchObject([{ name: '따라쟁이', caseCount: 1 }])
    expect((await page('sort=latest-case&staff=true')).items).toEqual([])
    expect((await page('sort=oldest')).code).toBe('validation-failed')
  })

  it('lists what a person wrote whatever became of it, and to leads what a person reported', async () => {
    const comments = (await room.as('mod-1').get(`/moderation/users/${authorId}/comments?status=hidden`)).body.items
    expect(comments).toMatchObject([
      { thread: { title: '금리 동결' }, case: { id: cases[5], state: 'decided', reportCount: 1 } },
    ])
    const reporter = await room.userId('reader-reporter')
    const reports = await room.as('lead-1').get(`/moderation/users/${reporter}/reports?limit=100`)
    const outcomes = new Map(
      reports.body.items.map((report: { caseId: string; outcome: string }) => [report.caseId, report.outcome]),
    )
    expect([outcomes.get(cases[5]), outcomes.get(cases[6]), outcomes.get(cases[2])]).toEqual(['hide', 'dismiss', null])
    expect((await room.as('mod-1').get(`/moderation/users/${reporter}/reports`)).body.code).toBe('role-insufficient')
  })

  async function decide(subject: string, caseId: string, outcome: string): Promise<string> {
    const { lease } = (await room.as(subject).post(`/moderation/cases/${caseId}/claim`)).body
    const decision = { leaseToken: lease.token, coversReportSeq: 1, outcome, policyCode: 'abuse', ground: 'terms' }
    const { status, body } = await room.as(subject).post(`/moderation/cases/${caseId}/decisions`, decision)
    expect(status).toBe(201)
    return body.id
  }

  async function leave(subject: string, queue: string): Promise<void> {
    const [userId, queueId] = [await room.userId(subject), await room.queueId(queue)]
    await room.sql('delete from review_queue_member where user_id = $1 and queue_id = $2', [userId, queueId])
  }
})
