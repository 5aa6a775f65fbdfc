import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'

describe('a case in hand', () => {
  const database = useTestDatabase()
  let room: Newsroom
  let general: string
  let caseId: string
  let token: string
  const path = (verb: string) => `/moderation/cases/${caseId}/${verb}`
  const reason = 'needs a second look'

  beforeAll(async () => {
    room = await Newsroom.open(database)
    general = await room.queueId('general')
  })
  afterAll(() => room.close())
  beforeEach(async () => {
    await room.sql('update moderation_case set skipped_by = $1::uuid[]', [await staffIds()])
    caseId = (await room.addCases({ count: 1, queueId: general }))[0] ?? ''
    token = (await room.as('mod-1').post(path('claim'))).body.lease.token
  })

  describe('of a queue that asks for a skill', () => {
    const asks = (skill: string) => room.sql('update review_queue set skills = $1 where id = $2', [[skill], general])
    const learns = async (skills: string[]) =>
      room.sql('update reviewer set skills = $1 where user_id = $2', [skills, await room.userId('mod-2')])

    beforeEach(async () => {
      await room.as('mod-1').post(path('release'), { leaseToken: token })
      await asks('law')
    })
    afterEach(() => room.sql(`update review_queue set skills = '{}'; update reviewer set skills = '{}'`))

    it('is taken by nobody without it, by whichever way', async () => {
      const refused = { status: 403, body: { code: 'skill-missing' } }
      expect(await room.as('mod-2').post(path('claim'))).toMatchObject(refused)
      expect((await room.as('mod-2').post('/moderation/cases/claim-next')).status).toBe(204)
      expect((await room.as('mod-2').post('/moderation/cases/claim-next', { queues: [general] })).status).toBe(204)
      const bulk = { caseIds: [caseId], expectedCount: 1, outcome: 'dismiss', policyCode: 'ok', ground: 'terms' }
      const many = await room.as('mod-2').post('/moderation/cases/bulk-decisions', bulk)
      expect(many.body).toMatchObject({ decided: [], skipped: [{ caseId, code: 'skill-missing' }] })
      expect((await room.as('lead-1').post(path('claim'))).status).toBe(200)
      const handed = await room.as('lead-1').post(path('hand-over'), { toUserId: await room.userId('mod-2') })
      expect(handed.body).toMatchObject({ code: 'reviewer-unfit' })
    })

    it('is offered to the colleagues to whom it can go', async () => {
      expect((await room.as('lead-1').post(path('claim'))).status).toBe(200)
      await learns([])
      const { items } = (await room.as('lead-1').get(path('colleagues'))).body as {
        items: { name: string; unfitness: string | null }[]
      }
      const why = new Map(items.map(({ name, unfitness }) => [name, unfitness]))
      expect([why.get('mod-2'), why.get('lead-2')]).toEqual(['skill', null])
      const handed = await room.as('lead-1').post(path('hand-over'), { toUserId: await room.userId('lead-2') })
      expect(handed.status).toBe(200)
    })

    it('is taken by who has it', async () => {
      await learns(['law', 'safety'])
      const next = await room.as('mod-2').post('/moderation/cases/claim-next')
      expect(next).toMatchObject({ status: 200, body: { id: caseId } })
      await room.as('mod-2').post(path('release'), { leaseToken: next.body.lease.token })
      expect((await room.as('mod-2').post(path('claim'))).status).toBe(200)
    })
  })

  describe('put aside', () => {
    it('keeps its deadline, gives up its claim and is taken up again by whoever put it aside', async () => {
      const before = (await room.as('mod-1').get(`/moderation/cases/${caseId}`)).body
      const held = (await room.as('mod-1').post(path('hold'), { leaseToken: token, holdSec: 3600, reason })).body
      const author = { id: await room.userId('mod-1'), name: 'mod-1' }
      expect(held).toMatchObject({ state: 'held', lease: null, dueAt: before.dueAt, heldBy: author.id })
      expect(held.notes).toEqual([{ seq: held.version, author, body: reason }])
      expect((await room.as('mod-2').post(path('claim'))).body).toMatchObject({ code: 'already-claimed' })
      const again = await room.as('mod-1').post(path('claim'))
      expect(again.body).toMatchObject({ state: 'claimed', holdUntil: null, heldBy: null })
      expect(again.body.lease.token).not.toBe(token)
    })

    it.each([3600 * 72 + 1, 59, 1.5])('is refused for %d s', async (holdSec) => {
      const { body } = await room.as('mod-1').post(path('hold'), { leaseToken: token, holdSec, reason })
      expect(body.code).toBe('validation-failed')
    })

    it('stays within 72 h of its beginning however often it is prolonged', async () => {
      await room.as('mod-1').post(path('hold'), { leaseToken: token, holdSec: 3600, reason })
      await room.sql("update moderation_case set held_at = held_at - interval '71 hours' where id = $1", [caseId])
      const { body } = await room.as('mod-1').post(path('hold'), { holdSec: 3600 * 10, reason })
      const [row] = await room.sql<{ hours: string }>(
        'select extract(epoch from hold_until - held_at) / 3600 as hours from moderation_case where id = $1',
        [caseId],
      )
      expect(body.state).toBe('held')
      expect(Number(row?.hours)).toBe(72)
    })

    it('needs the claim', async () => {
      const foreign = { leaseToken: '018f0000-0000-7000-8000-000000000000', holdSec: 600, reason }
      expect((await room.as('mod-1').post(path('hold'), foreign)).body).toMatchObject({
        code: 'lease-lost',
        case: { state: 'claimed' },
      })
      expect((await room.as('mod-2').post(path('hold'), { ...foreign, leaseToken: token })).body.code).toBe(
        'lease-lost',
      )
      await room.sql(
        "update moderation_case set lease_expires_at = clock_timestamp() - interval '1 ms' where id = $1",
        [caseId],
      )
      expect((await room.as('mod-1').post(path('hold'), { ...foreign, leaseToken: token })).body.code).toBe(
        'lease-lost',
      )
    })
  })

  describe('escalated', () => {
    it('goes one level up into the senior queue, out of sight of who sent it', async () => {
      const { status, body } = await room.as('mod-1').post(path('escalate'), { leaseToken: token, reason })
      expect(status).toBe(200)
      expect(body).toMatchObject({ state: 'queued', level: 1, lease: null, queue: { name: 'senior' } })
      expect((await room.as('mod-1').get(`/moderation/cases/${caseId}`)).status).toBe(404)
      expect((await room.as('lead-1').post(path('claim'))).body).toMatchObject({ state: 'claimed' })
    })

    it('stops at level 3', async () => {
      for (const level of [1, 2, 3]) {
        expect((await room.as('lead-1').post(path('escalate'), { reason })).body).toMatchObject({ level })
      }
      expect((await room.as('lead-1').post(path('escalate'), { reason })).body.code).toBe('escalation-limit-reached')
    })
  })

  describe('taken over', () => {
    it("is the lead's, and the old claim is worth nothing", async () => {
      const { version } = (await room.as('lead-1').get(`/moderation/cases/${caseId}`)).body
      const { body } = await room.as('lead-1').post(path('take-over'), { version })
      expect(body).toMatchObject({ state: 'claimed', lease: { holder: { name: 'lead-1' } } })
      expect((await room.as('mod-1').post(path('renew'), { leaseToken: token })).body.code).toBe('lease-lost')
      const decision = { leaseToken: token, coversReportSeq: 1, outcome: 'hide', policyCode: 'abuse', ground: 'terms' }
      expect((await room.as('mod-1').post(path('decisions'), decision)).body.code).toBe('lease-lost')
    })

    it('goes to one of two leads who ask at once', async () => {
      const { version } = (await room.as('lead-1').get(`/moderation/cases/${caseId}`)).body
      const answers = await Promise.all(
        ['lead-1', 'lead-2'].map((lead) => room.as(lead).post(path('take-over'), { version })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
        code: 'version-conflict',
        case: { state: 'claimed' },
      })
    })

    it('needs a lead, and a lead who took no part', async () => {
      expect((await room.as('mod-2').post(path('take-over'), { version: 3 })).status).toBe(403)
      const [own] = await room.addCases({ count: 1, queueId: general, author: 'lead-1' })
      const { version } = (await room.as('mod-2').post(`/moderation/cases/${own ?? ''}/claim`)).body
      const { body } = await room.as('lead-1').post(`/moderation/cases/${own ?? ''}/take-over`, { version })
      expect(body.code).toBe('conflict-of-interest')
    })
  })

  describe('handed over', () => {
    it('is held by the colleague', async () => {
      const toUserId = await room.userId('mod-3')
      const { body } = await room.as('mod-1').post(path('hand-over'), { leaseToken: token, toUserId, reason })
      expect(body.lease).toMatchObject({ holder: { id: toUserId }, token: null })
      const theirs = (await room.as('mod-3').get(`/moderation/cases/${caseId}`)).body.lease.token
      expect((await room.as('mod-3').post(path('renew'), { leaseToken: theirs })).status).toBe(200)
    })

    it('is offered to those who may take it, and says why not to the others', async () => {
      const [two, three, four] = await Promise.all(['mod-2', 'mod-3', 'mod-4'].map((name) => room.userId(name)))
      await room.sql("update reviewer set languages = '{en}' where user_id = $1", [two])
      await room.sql('delete from review_queue_member where user_id = $1', [four])
      await room.sql("update moderation_case set language = 'ko' where id = $1", [caseId])
      const { items } = (await room.as('mod-1').get(path('colleagues'))).body as {
        items: { id: string; name: string; unfitness: string | null }[]
      }
      expect(items.map(({ name }) => name)).not.toContain('mod-1')
      const why = new Map(items.map(({ id, unfitness }) => [id, unfitness]))
      expect([two, three, four].map((id) => why.get(String(id)))).toEqual(['language', null, 'other-queue'])
      const order = items.map(({ unfitness }) => unfitness !== null)
      expect(order).toEqual([...order].sort())
      expect((await room.as('mod-4').get(path('colleagues'))).status).toBe(404)
      const input = { leaseToken: token, toUserId: four }
      expect((await room.as('mod-1').post(path('hand-over'), input)).body.code).toBe('reviewer-unfit')
    })

    it.each(['reader-author', 'reader-reporter'])('never goes to %s', async (subject) => {
      const input = { leaseToken: token, toUserId: await room.userId(subject) }
      expect((await room.as('mod-1').post(path('hand-over'), input)).body.code).toBe('reviewer-unfit')
    })
  })

  describe('given back', () => {
    it('is not offered again to who skipped it, but to others', async () => {
      await room.as('mod-1').post(path('release'), { leaseToken: token, reason: 'not my language' })
      expect((await room.as('mod-1').post('/moderation/cases/claim-next')).status).toBe(204)
      expect((await room.as('mod-2').post('/moderation/cases/claim-next')).body.id).toBe(caseId)
    })

    it('by a lead, leaves the reviewer without a claim', async () => {
      expect((await room.as('lead-1').post(path('release'))).body).toMatchObject({ state: 'queued', lease: null })
      expect((await room.as('mod-1').post(path('renew'), { leaseToken: token })).body.code).toBe('lease-lost')
      expect((await room.as('mod-2').post(path('release'))).body.code).toBe('lease-lost')
    })
  })

  describe('moved', () => {
    it("waits in the other queue with that queue's deadline", async () => {
      await room.as('mod-1').post(path('release'), { leaseToken: token })
      const queueId = await room.queueId('urgent')
      await room.sql("update review_queue set due_sec_by_tier = '{600,500,400,300}' where id = $1", [queueId])
      const { body } = await room.as('lead-1').post(path('move'), { queueId })
      expect(body).toMatchObject({ state: 'queued', queue: { id: queueId } })
      expect(Date.parse(body.dueAt) - Date.parse(body.createdAt)).toBe(600_000)
    })

    it("keeps an authority's deadline that is nearer", async () => {
      await room.as('mod-1').post(path('release'), { leaseToken: token })
      await room.sql(
        `insert into legal_notice (site_id, id, source, case_id, comment_id, content_version, filed_by, name, explanation,
           infringed_right, wish, good_faith, due_at, authority)
         select site_id, new_id(), 'agency', id, comment_id, content_version, author_id, 'a board', 'an order', 'public-order',
           'delete', true, clock_timestamp() + make_interval(secs => n), 'agency'
         from moderation_case, unnest(array[60, 90000]) n where id = $1`,
        [caseId],
      )
      const [nearest] = await room.sql<{ at: Date }>('select min(due_at) as at from legal_notice')
      const { body } = await room.as('lead-1').post(path('move'), { queueId: await room.queueId('urgent') })
      expect(new Date(body.dueAt)).toEqual(nearest?.at)
    })

    it('stays where it is while somebody holds it, and where no queue is meant', async () => {
      const queueId = await room.queueId('urgent')
      expect((await room.as('lead-1').post(path('move'), { queueId })).body.code).toBe('claimed-by-other')
      expect((await room.as('lead-1').post(path('move'), { queueId: caseId })).body.code).toBe('queue-unknown')
    })
  })

  it('leaves one event for each change', async () => {
    await room.as('mod-1').post(path('hold'), { leaseToken: token, holdSec: 600, reason })
    await room.as('mod-1').post(path('hold'), { holdSec: 900, reason })
    await room.as('mod-1').post(path('claim'))
    const { events, version } = (await room.as('lead-1').post(path('escalate'), { reason })).body
    expect(events.map((event: { type: string }) => event.type)).toEqual([
      'opened',
      'queued',
      'claimed',
      'held',
      'hold-prolonged',
      'resumed',
      'escalated',
    ])
    expect(events.at(-1).seq).toBe(version)
  })

  async function staffIds(): Promise<string[]> {
    return (await room.sql<{ user_id: string }>('select user_id from staff_member')).map(({ user_id }) => user_id)
  }
})
