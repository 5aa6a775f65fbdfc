import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../../test/support/database.js'
import { Newsroom } from '../../../../test/support/newsroom.js'

const waiting = 50_000
/** An answer takes a tenth of it on a quiet machine; reading all 50,000 one by one takes many times as long. */
const boundMs = 2_000

/**
 * Milliseconds of the quickest of five answers, of more while none keeps to the bound: what else the machine does
 * meanwhile is not what is measured, and reading one by one is slow every time.
 */
async function quickestOf(ask: () => Promise<void>): Promise<number> {
  const times: number[] = []
  while (times.length < 5 || (times.length < 20 && Math.min(...times) >= boundMs)) {
    const begunAt = performance.now()
    await ask()
    times.push(performance.now() - begunAt)
  }
  return Math.min(...times)
}

interface Listed {
  id: string
  tier: number
  score: number
  dueAt: string
  author: { name: string }
  comment: { body: string }
}

describe('the list of 50,000 waiting cases', () => {
  const database = useTestDatabase()
  let room: Newsroom

  beforeAll(async () => {
    room = await Newsroom.open(database)
    await room.sql(`insert into site_user (site_id, id, subject, name)
      select 'desk', new_id(), 'crowd-' || n, (array['김민준','이서연','박도윤','최지우','정하은','Nguyen Van An'])[1 + n % 6] || ' ' || n
      from generate_series(1, 5000) n`)
    const general = await room.queueId('general')
    for (const tier of [0, 1, 2]) await room.addCases({ count: waiting / 5, queueId: general, tier })
    await room.addCases({
      count: (waiting / 5) * 2,
      queueId: await room.queueId('urgent'),
      category: 'threat',
      tier: 3,
    })
    await room.withoutTriggers(`with placed as (
        select id, comment_id, row_number() over (order by id) as n from moderation_case
      ), written as (
        select p.id, p.comment_id, u.id as author_id, format('%s %s %s (%s)', (array['금리가 더 오르면 가계가 버티기 어렵습니다.',
          '기사 제목이 내용과 다릅니다, 정정해 주세요.', '집값 대책이 또 늦었네요.', 'The index fell again today.'])[1 + p.n % 4],
          repeat('통계를 보면 정부 발표와 다른 점이 많습니다. ', (p.n % 4)::int), case when p.n % 5000 = 7 then '환율 개입' else '' end, p.n) as body
        from placed p join site_user u on u.subject = 'crowd-' || (1 + p.n % 5000)
      ), comments as (
        update comment c set body = w.body, author_id = w.author_id from written w where c.id = w.comment_id
      ), searched as (
        update case_text t set body = w.body from written w where t.case_id = w.id
      )
      update moderation_case k set content_snapshot = w.body, author_id = w.author_id, language = case when w.body like 'The%' then 'en' else 'ko' end
      from written w where k.id = w.id`)
    await room.sql('vacuum analyze moderation_case, case_text, site_user, comment')
  }, 180_000)
  afterAll(() => room.close())

  const questions = [
    ['the first page', '', waiting],
    ['what waits', '?state=queued', waiting],
    ['one queue in the order of its work', '?state=queued&sort=urgent&queue={urgent}', 20_000],
    ['every queue in the order of its work', '?state=open,queued,claimed,held&sort=urgent', waiting],
    ['the nearest deadlines', '?state=queued&sort=due', waiting],
    ['what is overdue', '?state=queued&overdue=true', 0],
    ['a language', '?state=queued&language=en', 12_500],
    ['a category', '?state=queued&category=threat&holder=nobody', 20_000],
    ['a rare word of two syllables', '?state=queued&q=환율', 10],
    ['a rare word in the order of work', '?state=queued&sort=urgent&q=환율 개입', 10],
    ['a word of a quarter of all comments', '?state=queued&q=집값', 12_500],
    ['a single letter', '?state=queued&q=값', 12_500],
    ['an author by name', '?state=queued&q=김민준 600', 10],
    ['a family name', '?state=queued&q=박도윤', 8_340],
    ['nothing at all', '?q=없는말', 0],
    ['the caller’s own', '?holder=me', 0],
  ] as const

  it.each(['newest', 'urgent', 'due'])('is read page by page, each case once: %s', async (sort) => {
    const whole = (await room.as('lead-1').get(`/moderation/cases?q=환율&sort=${sort}&limit=100`)).body
      .items as Listed[]
    const pages: Listed[] = []
    let cursor = ''
    do {
      const path = `/moderation/cases?q=환율&sort=${sort}&limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`
      const { body } = await room.as('lead-1').get(path)
      pages.push(...body.items)
      cursor = body.nextCursor ?? ''
    } while (cursor !== '')
    expect(pages.map(({ id }) => id)).toEqual(whole.map(({ id }) => id))
    expect(new Set(pages.map(({ id }) => id)).size).toBe(10)
    const urgency = pages.map(({ tier, dueAt }) => [sort === 'urgent' ? -tier : 0, sort === 'newest' ? '' : dueAt])
    expect(urgency).toEqual(
      [...urgency].sort(([a, b], [c, d]) => Number(a) - Number(c) || String(b).localeCompare(String(d))),
    )
  })

  it('shows moderators their own queues only, and refuses the cursor of another order', async () => {
    await room.sql(`delete from review_queue_member where user_id = $1 and queue_id = $2`, [
      await room.userId('mod-3'),
      await room.queueId('urgent'),
    ])
    const count = async (subject: string) => (await room.as(subject).get('/moderation/cases/count?q=환율')).body.count
    expect([await count('lead-1'), await count('mod-1')]).toEqual([10, 10])
    expect(await count('mod-3')).toBeLessThan(10)
    const { nextCursor } = (await room.as('lead-1').get('/moderation/cases?limit=1')).body
    const wrong = await room.as('lead-1').get(`/moderation/cases?sort=due&cursor=${nextCursor}`)
    expect([wrong.status, wrong.body.code]).toEqual([400, 'cursor-invalid'])
  })

  it.each(['state=queued,lost', 'tier=4', 'holder=you', 'overdue=maybe', 'sort=oldest', 'language=Korean'])(
    'refuses %s',
    async (query) => {
      expect((await room.as('lead-1').get(`/moderation/cases?${query}`)).body.code).toBe('validation-failed')
    },
  )

  it.each(questions)(
    'answers without reading them one by one: %s',
    async (name, query, count) => {
      const path = query.replace('{urgent}', await room.queueId('urgent'))
      const lead = room.as('lead-1')
      await lead.get(`/moderation/cases${path}`)
      const quickest = await quickestOf(async () => {
        const { status, body } = await lead.get(`/moderation/cases${path}`)
        expect([status, body.items.length]).toEqual([200, Math.min(count, 20)])
      })
      console.log(`${name}: ${quickest.toFixed(1)} ms of ${String(waiting)} waiting`)
      expect(quickest).toBeLessThan(boundMs)
      const counted = (await lead.get(`/moderation/cases/count${path.replace(/[?&]sort=\w+/, (at) => at.slice(0, 1))}`))
        .body
      expect(counted).toEqual({ count: Math.min(count, 10_000), isExact: count <= 10_000 })
    },
    180_000,
  )

  it('says soon what waits in each queue', async () => {
    const lead = room.as('lead-1')
    await lead.get('/moderation/queues')
    const quickest = await quickestOf(async () => {
      const { body } = await lead.get('/moderation/queues')
      const depths = (body.items as { depth: number }[]).map(({ depth }) => depth)
      expect(depths.filter((depth) => depth > 0).toSorted()).toEqual([20_000, 30_000])
    })
    console.log(`the queues: ${quickest.toFixed(1)} ms of ${String(waiting)} waiting`)
    expect(quickest).toBeLessThan(boundMs)
  }, 180_000)
})
