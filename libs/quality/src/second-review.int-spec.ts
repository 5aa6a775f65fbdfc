import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'

const reviewers = 6

describe('a second opinion', () => {
  const database = useTestDatabase()
  let room: Newsroom

  beforeAll(async () => {
    room = await Newsroom.open(database, { reviewers, poolMax: 20 })
    await room.sql(`update site set settings = settings || '{"secondReviewShare": 1}'`)
  })
  afterAll(() => room.close())

  it('is asked of somebody who did not decide, report or write what it is about', async () => {
    const { caseId } = await decided('mod-1', 'hide')
    await room.sql(
      `insert into report (site_id, id, case_id, seq, comment_id, content_version, reporter_id, category, weight)
       select k.site_id, new_id(), k.id, 99, k.comment_id, 1, u.id, 'abuse', 1 from moderation_case k, site_user u
       where k.id = $1 and u.subject = 'mod-2'`,
      [caseId],
    )
    expect((await claimNext('mod-1')).status).toBe(204)
    expect((await claimNext('mod-2')).status).toBe(204)
    expect((await room.as('mod-1').get('/moderation/second-reviews/overview')).body).toEqual({ queues: [], held: null })
    expect((await room.as('mod-4').get('/moderation/second-reviews/overview')).body).toMatchObject({
      queues: [{ queue: { name: 'general' }, waiting: 1, claimed: 0 }],
    })
    const taken = await claimNext('mod-4')
    expect(taken.status).toBe(200)
    expect((await room.as('mod-4').get('/moderation/second-reviews/overview')).body).toMatchObject({
      queues: [{ waiting: 0, claimed: 1 }],
      held: taken.body.id,
    })
    await giveOpinion('mod-4', taken.body, 'hide')
  })

  it('is given blind: nothing of the first decision, and no id that leads to it', async () => {
    const { caseId, decisionId } = await decided('mod-1', 'remove', {
      explanation: 'the reasons of the first reviewer',
    })
    const { body, text } = await claimNext('mod-2')
    expect(Object.keys(body).sort()).toEqual(
      [
        'authorName',
        'categories',
        'contentVersion',
        'id',
        'language',
        'lease',
        'queue',
        'replyTo',
        'reports',
        'text',
        'thread',
        'tier',
      ].sort(),
    )
    expect(body).toMatchObject({
      text: expect.stringMatching(/^comment \d+$/) as unknown,
      reports: [{ seq: 1, category: 'abuse' }],
    })
    const [row] = await room.sql<{ comment_id: string; author_id: string; first_decider_id: string }>(
      'select comment_id, author_id, first_decider_id from second_review where decision_id = $1',
      [decisionId],
    )
    const leads = [caseId, decisionId, row?.comment_id ?? '', row?.author_id ?? '', row?.first_decider_id ?? '']
    for (const secret of [...leads, 'remove', 'reasons of the first', 'mod-1', 'decided'])
      expect(text).not.toContain(secret)
    // Nobody else sees even that, and leads compare only what is there to be compared.
    expect((await room.as('mod-3').get(`/moderation/second-reviews/${body.id}`)).status).toBe(404)
    expect((await room.as('lead-1').get(`/moderation/second-reviews/${body.id}`)).status).toBe(404)
    expect((await room.as('lead-1').get('/moderation/second-reviews')).text).not.toContain(body.id)
    await giveOpinion('mod-2', body, 'remove')
  })

  it('shows what the first reviewer had on screen, and no later report', async () => {
    const { caseId } = await decided('mod-1', 'dismiss')
    await room.sql(
      `insert into report (site_id, id, case_id, seq, comment_id, content_version, reporter_id, category, reason, weight)
       select k.site_id, new_id(), k.id, 2, k.comment_id, 1, u.id, 'threat', 'a later one', 1 from moderation_case k, site_user u
       where k.id = $1 and u.subject = 'lead-2'`,
      [caseId],
    )
    const { body, text } = await claimNext('mod-2')
    expect(body.reports).toHaveLength(1)
    expect(text).not.toContain('a later one')
    await giveOpinion('mod-2', body, 'dismiss')
  })

  it('changes nothing for readers, author, reporters and case', async () => {
    const { caseId } = await decided('mod-1', 'dismiss')
    const before = await traces(caseId)
    const { body } = await claimNext('mod-2')
    expect((await giveOpinion('mod-2', body, 'remove')).body).toEqual({
      ...{ outcome: 'remove', ground: 'terms', policyCode: 'abuse', policyVersion: 0, explanation: null },
    })
    expect(await traces(caseId)).toEqual(before)
  })

  it('is kept once, whatever is repeated', async () => {
    await decided('mod-1', 'hide')
    const { body } = await claimNext('mod-2')
    expect((await claimNext('mod-2')).body).toMatchObject({ id: body.id, lease: { token: body.lease.token } })
    expect((await giveOpinion('mod-2', body, 'hide')).status).toBe(201)
    expect((await giveOpinion('mod-2', body, 'hide')).body.code).toBe('lease-lost')
  })

  it('goes to somebody else when it is given back, or when its lease ran out', async () => {
    await decided('mod-1', 'hide')
    const { body } = await claimNext('mod-2')
    const lease = { leaseToken: body.lease.token }
    expect((await room.as('mod-2').post(`/moderation/second-reviews/${body.id}/renew`, lease)).status).toBe(200)
    expect((await room.as('mod-3').post(`/moderation/second-reviews/${body.id}/renew`, lease)).body.code).toBe(
      'lease-lost',
    )
    expect((await room.as('mod-2').post(`/moderation/second-reviews/${body.id}/release`, lease)).status).toBe(204)
    expect((await claimNext('mod-2')).status).toBe(204)
    const { body: second } = await claimNext('mod-3')
    expect(second.id).toBe(body.id)
    await room.sql(`update second_review set lease_expires_at = clock_timestamp() where id = $1`, [body.id])
    expect((await giveOpinion('mod-3', second, 'hide')).body.code).toBe('lease-lost')
    const { body: third } = await claimNext('mod-4')
    expect(third.id).toBe(body.id)
    expect((await giveOpinion('mod-4', third, 'hide')).status).toBe(201)
  })

  it('is not asked any more once the decision was taken back', async () => {
    const { decisionId } = await decided('mod-1', 'hide')
    const { body } = await claimNext('mod-2')
    expect((await room.as('mod-1').post(`/moderation/decisions/${decisionId}/revert`)).status).toBe(200)
    expect((await giveOpinion('mod-2', body, 'hide')).body.code).toBe('lease-lost')
    expect(await room.sql('select state from second_review where id = $1', [body.id])).toEqual([{ state: 'void' }])
    expect((await claimNext('mod-3')).status).toBe(204)
  })

  it('is asked for the share of the queue, else of the site', async () => {
    const lead = room.as('lead-1')
    const setups = (await lead.get('/moderation/queue-setups')).body.items as {
      id: string
      name: string
      version: number
    }[]
    const general = setups.find(({ name }) => name === 'general')
    const path = `/moderation/queues/${general?.id ?? ''}`
    const changed = await lead.patch(path, { version: general?.version, secondReviewShare: 0 })
    expect(changed.body).toMatchObject({ secondReviewShare: 0 })
    await decided('mod-1', 'hide')
    expect((await claimNext('mod-2')).status).toBe(204)
    expect((await lead.patch(path, { version: changed.body.version, secondReviewShare: 1.5 })).body.code).toBe(
      'validation-failed',
    )
    expect((await lead.patch(path, { version: changed.body.version, secondReviewShare: null })).status).toBe(200)
  })

  it('never goes to two of many who ask at once', async () => {
    const count = 30
    for (let at = 0; at < count; at++) await decided('mod-1', 'hide')
    const others = Array.from({ length: reviewers - 1 }, (_, at) => `mod-${String(at + 2)}`)
    // Each asks several times at once and still holds one at a time.
    const work = async (subject: string): Promise<string[]> => {
      const done: string[] = []
      for (;;) {
        const asked = await Promise.all([claimNext(subject), claimNext(subject), claimNext(subject)])
        const held = asked.filter(({ status }) => status === 200)
        if (held.length === 0) return done
        expect(new Set(held.map(({ body }) => body.id)).size).toBe(1)
        const given = await giveOpinion(subject, held[0]?.body, 'hide')
        expect(given.status, given.text).toBe(201)
        done.push(held[0]?.body.id as string)
      }
    }
    const done = (await Promise.all(others.map(work))).flat()
    expect(done).toHaveLength(count)
    expect(new Set(done).size).toBe(count)
    const [{ claims } = { claims: -1 }] = await room.sql<{ claims: number }>(
      `select count(*)::int as claims from audit_event where type = 'second-review-claimed' and subject_id = any ($1)`,
      [done],
    )
    expect(claims).toBe(count)
  })

  const claimNext = (subject: string) => room.as(subject).post('/moderation/second-reviews/claim-next')

  const giveOpinion = (subject: string, held: { id: string; lease: { token: string } }, outcome: string) =>
    room.as(subject).post(`/moderation/second-reviews/${held.id}/decisions`, {
      ...{ leaseToken: held.lease.token, outcome, policyCode: 'abuse', ground: 'terms' },
    })

  async function decided(
    subject: string,
    outcome: string,
    more: object = {},
  ): Promise<{ caseId: string; decisionId: string }> {
    const [caseId = ''] = await room.addCases({ count: 1, queueId: await room.queueId('general') })
    const { lease } = (await room.as(subject).post(`/moderation/cases/${caseId}/claim`)).body
    const answer = await room.as(subject).post(`/moderation/cases/${caseId}/decisions`, {
      ...{ leaseToken: lease.token, coversReportSeq: 1, outcome, policyCode: 'abuse', ground: 'terms', ...more },
    })
    expect(answer.status, answer.text).toBe(201)
    return { caseId, decisionId: answer.body.id as string }
  }

  async function traces(caseId: string): Promise<unknown> {
    return room.sql(
      `select to_jsonb(k) as the_case, c.status, (select count(*) from notice n where n.case_id = k.id) as notices,
         (select count(*) from measure m where m.case_id = k.id) as measures, (select count(*) from decision d where d.case_id = k.id)
       from moderation_case k join comment c on c.site_id = k.site_id and c.id = k.comment_id where k.id = $1`,
      [caseId],
    )
  }
})
