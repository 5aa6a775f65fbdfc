import { describe, expect, it } from 'vitest'
import { claim, decisionOn } from '../support/world/actions.js'
import type { Caller } from '../support/world/caller.js'
import { block, claimedComment } from '../support/world/claims.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld({ worker: false })
const lead = () => world().as('lead-1', 'lead')
const admin = () => world().as('admin-1', 'admin')
const count = async (from: string) =>
  (await world().sql<{ count: number }>(`select count(*)::int as count from ${from}`))[0]?.count
const list = (name: string) => ({
  ...{ name, locale: 'ko', action: 'hold', entries: [{ id: 'fool', text: '바보', match: 'stem' }] },
})

/** Decides that nothing is wrong, which ends the block. */
async function clear(caseId: string): Promise<void> {
  const moderator = await world().as('mod-2', 'moderator')
  const body = decisionOn(await claim(moderator, caseId), 'dismiss')
  expect((await moderator.post(`/moderation/cases/${caseId}/decisions`, body)).status).toBe(201)
}

/** A create that is sent twice at once and once more, and then with another body: one thing, one answer. */
async function twice<Body>(by: Caller, path: string, [body, other]: readonly [object, object]): Promise<Body> {
  const key = `once ${path}`.replace(/[^\x21-\x7e]/g, '-').slice(-200)
  const send = (what: object) => by.post<Body>(path, what, { key })
  const answers = [...(await Promise.all([send(body), send(body)])), await send(body)]
  expect(
    answers.map(({ status }) => status),
    JSON.stringify(answers.map((answer) => answer.body)),
  ).toEqual([201, 201, 201])
  const [first] = answers
  for (const answer of answers) expect(answer.body).toEqual(first?.body)
  expect(await send(other)).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } })
  return first?.body as Body
}

describe('a create whose request comes twice makes one', () => {
  it('key, whose secret is told to the same request again and to no other', async () => {
    const path = '/moderation/keys'
    const bodies = [
      { algorithm: 'HS256', kid: 'twice' },
      { algorithm: 'HS256', kid: 'other' },
    ] as const
    const { id, secret } = await twice<{ id: string; secret: string }>(await admin(), path, bodies)
    expect(secret).toMatch(/^[\w-]{64}$/)
    expect(await world().sql(`select id from site_key where site_id = 'herald' and kid in ('twice', 'other')`)).toEqual(
      [{ id }],
    )
    expect(await count(`audit_event where type = 'key-added'`)).toBe(1)
  })

  it('member, and takes back nothing that was changed since', async () => {
    const path = '/moderation/members'
    const [by, body] = [await lead(), { subject: 'newcomer', capacity: 3 }]
    const { userId } = await twice<{ userId: string }>(by, path, [body, { subject: 'newcomer', capacity: 4 }])
    expect(await count(`audit_event where subject_id = '${userId}'`)).toBe(1)
    expect((await by.patch(`${path}/${userId}`, { capacity: 9 })).status).toBe(200)
    const again = await by.post(path, body, { key: `once-${path}` })
    expect(again).toMatchObject({ status: 201, body: { userId, capacity: 9 } })
    expect((await by.delete(`${path}/${userId}`)).status).toBe(204)
    expect((await by.post(path, body, { key: `once-${path}` })).status).toBe(404)
  })

  it('word list, until it is removed', async () => {
    const path = '/moderation/word-lists'
    const { id } = await twice<{ id: string }>(await lead(), path, [list('욕설'), list('다른 욕설')])
    expect(await count(`audit_event where type = 'word-list-added'`)).toBe(1)
    expect((await (await lead()).delete(`${path}/${id}`)).status).toBe(204)
    expect((await (await lead()).post(path, list('욕설'), { key: `once-${path}` })).status).toBe(404)
  })

  it('test delivery', async () => {
    const hook = { url: 'https://hooks.example.org/ping', events: ['case.decided'] }
    const { id } = (await (await lead()).post<{ id: string }>('/moderation/webhooks', hook)).body
    const path = `/moderation/webhooks/${id}/ping`
    const delivery = await twice<{ id: string }>(await lead(), path, [{}, { other: true }])
    expect(await world().sql(`select id from webhook_delivery where webhook_id = '${id}'`)).toEqual([
      { id: delivery.id },
    ])
    expect(await count(`outbox where payload ->> 'deliveryId' = '${delivery.id}'`)).toBe(1)
  })

  it('temporary block, which stays the answer when it is over', async () => {
    const { caseId } = await claimedComment(world())
    const moderator = await world().as('mod-1', 'moderator')
    const { lease } = await claim(moderator, caseId)
    const path = `/moderation/cases/${caseId}/temporary-measures`
    const bodies = [
      { leaseToken: lease.token, days: 3 },
      { leaseToken: lease.token, days: 4 },
    ] as const
    const made = await twice<{ id: string }>(moderator, path, bodies)
    expect(await world().sql(`select id from measure where case_id = '${caseId}'`)).toEqual([{ id: made.id }])
    await clear(caseId)
    expect((await moderator.post(path, bodies[0], { key: `once-${path}` })).body).toEqual(made)
  })

  it('objection, which stays granted when the block is over', async () => {
    const claimed = await claimedComment(world())
    const { id } = await block(world(), claimed)
    const path = `/measures/${id}/objections`
    const bodies = [{ text: '사실입니다' }, { text: '정말입니다' }] as const
    await twice(claimed.author, path, bodies)
    expect(await count(`measure_objection where measure_id = '${id}'`)).toBe(1)
    await clear(claimed.caseId)
    expect((await claimed.author.post(path, bodies[0], { key: `once-${path}` })).status).toBe(201)
    expect((await claimed.author.post(path, bodies[0])).status).toBe(409)
  })
})
