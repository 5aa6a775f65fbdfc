import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'

const waiting = 80

describe('the next card of a reviewer', () => {
  const database = useTestDatabase()
  let room: Newsroom
  /** Two who have decided nothing yet. */
  let me: string
  let colleague: string
  let lastReviewer = 0

  beforeAll(async () => {
    room = await Newsroom.open(database, { reviewers: 14 })
    await room.addCases({ count: waiting, queueId: await room.queueId('general') })
  })
  afterAll(() => room.close())
  beforeEach(async () => {
    me = `mod-${String(++lastReviewer)}`
    colleague = `mod-${String(++lastReviewer)}`
    await room.sql(`update second_review set state = 'void', lease_holder_id = null, lease_token = null, lease_expires_at = null
      where state in ('waiting', 'claimed')`)
  })

  it('is a second review after as many decisions as the share asks for', async () => {
    await share(1)
    for (let at = 0; at < 8; at++) await work(colleague)
    await share(0.25)
    const kinds: string[] = []
    for (let at = 0; at < 15; at++) kinds.push(await work(me))
    const four = ['case', 'case', 'case', 'case', 'second-review']
    expect(kinds).toEqual([...four, ...four, ...four])
  })

  it('is never the reviewer’s own decision', async () => {
    await share(1)
    for (let at = 0; at < 5; at++) expect(await work(me)).toBe('case')
    const opened = await room.sql(`select from second_review where state = 'waiting'`)
    expect(opened).toHaveLength(5)
    expect(await work(colleague)).toBe('case')
    expect(await work(colleague)).toBe('second-review')
    const given = await room.sql(
      `select r.state, f.subject as first, u.subject as second from second_review r
       join site_user u on u.id = r.reviewer_id join site_user f on f.id = r.first_decider_id where u.subject = $1`,
      [colleague],
    )
    expect(given).toEqual([{ state: 'agreed', first: me, second: colleague }])
  })

  it('is a case while nothing is to be decided twice', async () => {
    await share(0)
    for (let at = 0; at < 6; at++) expect(await work(me)).toBe('case')
  })

  it('is a second review before it is nothing at all', async () => {
    await share(1)
    const urgent = [await room.queueId('urgent')]
    await room.addCases({ count: 1, queueId: urgent[0] ?? '' })
    expect(await work(colleague, urgent)).toBe('case')
    await share(0)
    expect(await work(me, urgent)).toBe('second-review')
    expect((await next(me, urgent)).status).toBe(204)
  })

  it('is a case for who holds a second review, and never that one again', async () => {
    await share(1)
    for (const who of [colleague, colleague, me])
      await room.as(who).post('/moderation/cases/claim-next').then(decide(who))
    const held = await next(me)
    expect(held.body).toMatchObject({ kind: 'second-review', case: null })
    const after = await Promise.all([next(me), next(me), next(me)])
    expect(after.map(({ body }) => body.kind)).toEqual(['case', 'case', 'case'])
    expect(new Set(after.map(({ body }) => body.case.id)).size).toBe(3)
    const overview = (await room.as(me).get('/moderation/second-reviews/overview')).body
    expect(overview.held).toBe(held.body.secondReview.id)
  })

  it('tells nothing of the decision that is made again', async () => {
    await share(1)
    await work(colleague)
    await work(me)
    const { body, text } = await next(me)
    expect(body.kind).toBe('second-review')
    const [row] = await room.sql<{ id: string; case_id: string }>(
      `select d.id, d.case_id from decision d join site_user u on u.id = d.decided_by where u.subject = $1`,
      [colleague],
    )
    expect(row).toBeDefined()
    for (const secret of [row?.id ?? '', row?.case_id ?? '', 'dismiss', colleague]) expect(text).not.toContain(secret)
  })

  it('comes from no queue that is not the reviewer’s', async () => {
    expect((await next(me, [await room.queueId('senior')])).body.code).toBe('queue-unknown')
  })

  const next = (subject: string, queues?: string[]) =>
    room.as(subject).post('/moderation/cards/claim-next', queues === undefined ? {} : { queues })

  const share = (value: number) =>
    room.sql(`update site set settings = settings || jsonb_build_object('secondReviewShare', $1::real)`, [value])

  /** Takes the next card and answers it. @returns which kind it was */
  async function work(subject: string, queues?: string[]): Promise<string> {
    const { status, body, text } = await next(subject, queues)
    expect(status, text).toBe(200)
    if (body.kind === 'case') await decide(subject)({ body: body.case })
    else {
      const { id, lease } = body.secondReview
      const path = `/moderation/second-reviews/${id}/decisions`
      const answer = await room.as(subject).post(path, { leaseToken: lease.token, ...verdict })
      expect(answer.status, answer.text).toBe(201)
    }
    return body.kind
  }

  const verdict = { outcome: 'dismiss', policyCode: 'ok', ground: 'terms' }

  function decide(subject: string) {
    return async ({ body }: { body: { id: string; lease: { token: string } } }) => {
      const decision = { leaseToken: body.lease.token, coversReportSeq: 1, ...verdict }
      const answer = await room.as(subject).post(`/moderation/cases/${body.id}/decisions`, decision)
      expect(answer.status, answer.text).toBe(201)
    }
  }
})
