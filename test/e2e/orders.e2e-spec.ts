import { describe, expect, it } from 'vitest'
import { newThread, post, queuedCase } from '../support/world/actions.js'
import { claimedComment } from '../support/world/claims.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld()
const lead = () => world().as('lead-1', 'lead')
const order = (commentId: string, more: object = {}) => ({
  ...{ commentId, right: 'public-order', wish: 'delete', explanation: '요청', agency: '위원회', reference: '2026-1' },
  ...more,
})
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

describe('orders of authorities', () => {
  it('wait in a queue of their own where there is one, the election commission before all, claims of state bodies in the senior one', async () => {
    const by = await lead()
    const senior = await by.post<{ id: string }>('/moderation/queues', { name: '선임', isSenior: true })
    const orders = await by.post<{ id: string }>('/moderation/queues', { name: '기관 요청', takesOrders: true })
    expect(orders.body).toMatchObject({ takesOrders: true, isSenior: false })
    const author = await world().reader()
    const [ordered, elected] = [await post(author, newThread()), await post(author, newThread())]
    expect((await by.post('/moderation/agency-orders', order(ordered.id))).body.code).toBe('validation-failed')
    expect((await by.post('/moderation/agency-orders', order(ordered.id, { dueAt: inDays(2) }))).status).toBe(201)
    const request = order(elected.id, { authority: 'election-commission' })
    expect((await by.post('/moderation/agency-orders', request)).status).toBe(201)
    const { caseId } = await claimedComment(world(), undefined, { claimantKind: 'state-body' })
    const rows = await world()
      .sql(`select k.comment_id, k.queue_id, k.tier, k.due_at < clock_timestamp() + interval '3 hours' as at_once
      from moderation_case k where k.comment_id in ('${ordered.id}', '${elected.id}') or k.id = '${caseId}' order by k.id`)
    expect(rows).toMatchObject([
      { comment_id: ordered.id, queue_id: orders.body.id, tier: 2, at_once: false },
      { comment_id: elected.id, queue_id: orders.body.id, tier: 3, at_once: true },
      { queue_id: senior.body.id, tier: 2 },
    ])
    const [row] = await world()
      .sql(`select due_at between clock_timestamp() + interval '71 hours' and clock_timestamp() + interval '72 hours' as three_days
      from legal_notice where authority = 'election-commission'`)
    expect(row).toEqual({ three_days: true })
    const told = (await author.get<{ items: { text: string }[] }>('/me/notices')).body.items.map(({ text }) => text)
    expect(told[0]).toMatch(/선거관리위원회.*3일/)
    expect(told[1]).toContain('관계 기관')
    const listed = (await by.get<{ items: { authority: string | null }[] }>('/moderation/legal-notices')).body.items
    expect(listed.map(({ authority }) => authority)).toEqual([null, 'election-commission', 'agency'])
  })
})

describe('a missed deadline', () => {
  it('is kept for leads until they look, once an hour, and promised to webhooks with its event', async () => {
    await world().sql(`insert into webhook (site_id, id, url, secret, events, enabled, created_by)
      select 'herald', new_id(), 'https://example.org/hook', repeat('s', 32), '{case.overdue}', true, id from site_user where subject = 'lead-1'`)
    const [first, second] = [await queuedCase(world()), await queuedCase(world())]
    await world().sql(
      `update moderation_case set due_at = clock_timestamp() where id in ('${first.caseId}', '${second.caseId}')`,
    )
    const overdue = `select count(*)::int as n from case_event where type = 'overdue' and case_id in ('${first.caseId}', '${second.caseId}')`
    await expect.poll(async () => (await world().sql<{ n: number }>(overdue))[0]?.n).toBe(2)
    const noticesOf = async (subject: string, role: 'lead' | 'moderator') =>
      (
        await (await world().as(subject, role)).get<{ items: { kind: string; text: string }[] }>('/me/notices')
      ).body.items.filter(({ kind }) => kind === 'overdue')
    const told = await noticesOf('lead-1', 'lead')
    expect(told.length).toBeGreaterThanOrEqual(1)
    expect(told.length).toBeLessThanOrEqual(2)
    expect(told[0]?.text).toContain('기한을 넘긴')
    expect(await noticesOf('mod-1', 'moderator')).toEqual([])
    const promised = await world().sql<{ ids: { caseId: string } }>(
      `select payload -> 'ids' as ids from outbox where type = 'deliver-webhook' and payload ->> 'event' = 'case.overdue'`,
    )
    expect(promised.map(({ ids }) => ids.caseId).sort()).toEqual([first.caseId, second.caseId].sort())
    await world().sql(`update webhook set enabled = false`)
  })
})
