import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseId, SiteId } from '@moderato/kernel'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'
import { RouteCase } from './use-cases/route-case.use-case.js'

const capacity = 2

describe('what one reviewer can carry', () => {
  const database = useTestDatabase()
  let room: Newsroom

  beforeAll(async () => {
    room = await Newsroom.open(database, { reviewers: 4, capacity })
    await room.addCases({ count: 20, queueId: await room.queueId('general') })
  })
  afterAll(() => room.close())

  it('is never exceeded, however many cases are asked for at once', async () => {
    const asked = await Promise.all(Array.from({ length: 8 }, () => next('mod-1')))
    expect(asked.filter(({ status }) => status === 200)).toHaveLength(capacity)
    const refused = asked.filter(({ status }) => status !== 200)
    expect(refused.map(({ body }) => body.code)).toEqual(refused.map(() => 'claim-limit-reached'))
    expect(refused[0]?.body).toMatchObject({ capacity })
    expect(await held('mod-1')).toBe(capacity)
  })

  it('holds for one case by name, for a card and for what a colleague hands over', async () => {
    const mine = [await next('mod-2'), await next('mod-2')]
    const other = (await next('mod-3')).body
    const [waiting] = await room.sql<{ id: string }>(`select id from moderation_case where state = 'queued' limit 1`)
    const tried = [
      await room.as('mod-2').post(`/moderation/cases/${waiting?.id ?? ''}/claim`),
      await room.as('mod-2').post('/moderation/cards/claim-next'),
      await room.as('mod-3').post(`/moderation/cases/${other.id}/hand-over`, {
        ...{ leaseToken: other.lease.token, toUserId: await room.userId('mod-2'), reason: 'yours' },
      }),
    ]
    expect(tried.map(({ body }) => body.code)).toEqual(tried.map(() => 'claim-limit-reached'))
    expect(await held('mod-2')).toBe(capacity)
    const { id, lease } = mine[0]?.body as { id: string; lease: { token: string } }
    await room.as('mod-2').post(`/moderation/cases/${id}/release`, { leaseToken: lease.token })
    expect((await next('mod-2')).status).toBe(200)
  })

  it('counts no claim whose lease ran out', async () => {
    await next('mod-4')
    await next('mod-4')
    await room.sql(
      `update moderation_case set lease_expires_at = clock_timestamp() - interval '1 second' where lease_holder_id = $1`,
      [await room.userId('mod-4')],
    )
    expect((await next('mod-4')).status).toBe(200)
  })

  const next = (subject: string) => room.as(subject).post('/moderation/cases/claim-next')

  async function held(subject: string): Promise<number> {
    const text = `select count(*)::int as n from moderation_case where state = 'claimed' and lease_holder_id = $1`
    return (await room.sql<{ n: number }>(text, [await room.userId(subject)]))[0]?.n ?? -1
  }
})

describe('reviewers who are suggested for a case', () => {
  const database = useTestDatabase()
  let room: Newsroom

  beforeAll(async () => {
    room = await Newsroom.open(database, { reviewers: 5, capacity: 3 })
    // Of the staff only moderators work in the queue; the fifth is at their limit.
    await room.sql(
      `delete from review_queue_member m using site_user u where u.id = m.user_id and u.subject not like 'mod-%'`,
    )
    await room.sql(`update review_queue set skills = '{law}' where name = 'general'`)
    await room.sql(
      `update reviewer r set skills = '{law}' from site_user u where u.id = r.user_id and u.subject like 'mod-%'`,
    )
    await room.sql(
      `update reviewer r set languages = '{ja}' from site_user u where u.id = r.user_id and u.subject = 'mod-3'`,
    )
    await room.addCases({ count: 4, queueId: await room.queueId('general') })
    for (let at = 0; at < 3; at++) await room.as('mod-5').post('/moderation/cases/claim-next')
    await room.as('mod-1').post('/moderation/cases/claim-next')
  })
  afterAll(() => room.close())

  it('are those who fit and have room, the fittest first, and nobody who took part', async () => {
    const queueId = await room.queueId('general')
    const [caseId = ''] = await room.addCases({ count: 1, queueId, state: 'open', author: 'mod-4' })
    await room.sql(`update moderation_case set content_snapshot = 'an ordinary sentence in English' where id = $1`, [
      caseId,
    ])
    await room.app.get(RouteCase, { strict: false }).execute(room.siteId as SiteId, caseId as CaseId)
    const { body } = await room.as('lead-1').get(`/moderation/cases/${caseId}`)
    const wanted = [await room.userId('mod-2'), await room.userId('mod-1'), await room.userId('mod-3')]
    expect(body.suggestedReviewerIds).toEqual(wanted)
  })
})
