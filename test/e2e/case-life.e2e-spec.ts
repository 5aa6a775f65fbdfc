import { describe, expect, it } from 'vitest'
import type { CaseView } from '@moderato/reviewing'
import { claim, decisionOn, list, newThread, post, queuedCase, report } from '../support/world/actions.js'
import type { Caller } from '../support/world/caller.js'
import { untilServed } from '../support/world/until-served.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld()

describe('a report', () => {
  it('answers the receipt in the words of the newspaper', async () => {
    const comment = await post(await world().reader(), newThread())
    const answer = await (await world().reader()).post(`/comments/${comment.id}/reports`, { category: 'spam' })
    const message = '신고접수가 완료되었습니다. 담당자가 확인후 신속히 처리하도록 하겠습니다'
    expect(answer).toMatchObject({ status: 201, body: { message } })
  })

  it('is taken once per reader, and never of an own comment', async () => {
    const [author, reporter] = [await world().reader(), await world().reader()]
    const comment = await post(author, newThread())
    await report(reporter, comment)
    const again = await reporter.post(`/comments/${comment.id}/reports`, { category: 'hate' })
    expect(again).toMatchObject({ status: 409, body: { code: 'already-reported' } })
    const own = await author.post(`/comments/${comment.id}/reports`, { category: 'hate' })
    expect(own).toMatchObject({ status: 403, body: { code: 'own-comment' } })
  })

  it('is answered again to the same key after the comment is gone', async () => {
    const [author, reporter] = [await world().reader(), await world().reader()]
    const comment = await post(author, newThread())
    const file = () =>
      reporter.post<{ id: string }>(`/comments/${comment.id}/reports`, { category: 'spam' }, { key: 'report-1' })
    const first = await file()
    expect((await author.delete(`/comments/${comment.id}`)).status).toBe(204)
    expect(await file()).toMatchObject({ status: 201, body: { id: first.body.id } })
  })

  it('makes one case of fifty first reports at once', async () => {
    const comment = await post(await world().reader(), newThread())
    const readers = await Promise.all(Array.from({ length: 50 }, () => world().reader()))
    const path = `/comments/${comment.id}/reports`
    const answers = await Promise.all(
      readers.map((reader) => untilServed(() => reader.post(path, { category: 'abuse' }))),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    const counted = `select count(distinct case_id)::int as cases, count(*)::int as reports, max(seq) as last
      from report where comment_id = '${comment.id}'`
    expect(await world().sql(counted)).toEqual([{ cases: 1, reports: 50, last: 50 }])
    const audit = `select k.version, k.report_count, count(e.*)::int as events from moderation_case k
      join case_event e on e.case_id = k.id where k.comment_id = '${comment.id}' group by k.id, k.site_id`
    await world().settle()
    expect(await world().sql(audit)).toEqual([{ version: 51, report_count: 50, events: 51 }])
  })
})

describe('a claim', () => {
  it('is given to one of fifty who ask at once', async () => {
    const { caseId } = await queuedCase(world())
    const staff = await Promise.all(
      ['mod-1', 'mod-2', 'mod-3', 'lead-1', 'admin-1'].map((sub) => world().as(sub, roleOf(sub))),
    )
    const asked = Array.from({ length: 50 }, (_, at) =>
      untilServed(() => nth(staff, at).post<CaseView>(`/moderation/cases/${caseId}/claim`)),
    )
    const answers = await Promise.all(asked)
    const tokens = new Set(answers.filter((one) => one.status === 200).map((one) => one.body.lease?.token))
    expect(tokens.size).toBe(1)
    const refused = answers.filter((one) => one.status === 409)
    expect(refused).toHaveLength(40)
    expect(refused[0]?.body).toMatchObject({ code: 'claimed-by-other', case: { id: caseId, state: 'claimed' } })
  })

  it('hands each of twenty cases to a different taker', async () => {
    const before = await world().sql<{ id: string }>(`select id from moderation_case where state = 'queued'`)
    await Promise.all(Array.from({ length: 20 }, () => queuedCase(world())))
    const staff = await Promise.all(['mod-1', 'mod-2', 'mod-3'].map((sub) => world().as(sub, 'moderator')))
    const asked = Array.from({ length: 20 + before.length }, (_, at) =>
      nth(staff, at).post<CaseView>('/moderation/cases/claim-next'),
    )
    const taken = (await Promise.all(asked)).filter((one) => one.status === 200).map((one) => one.body.id)
    expect(taken).toHaveLength(20 + before.length)
    expect(new Set(taken).size).toBe(taken.length)
    expect((await nth(staff, 0).post('/moderation/cases/claim-next')).status).toBe(204)
  })

  it('is not given to the author or a reporter of the comment', async () => {
    const moderator = await world().as('mod-2', 'moderator')
    const comment = await post(await world().reader(), newThread())
    await report(moderator, comment)
    await world().settle()
    const [row] = await world().sql<{ id: string }>(`select id from moderation_case where comment_id = '${comment.id}'`)
    const answer = await moderator.post(`/moderation/cases/${row?.id ?? ''}/claim`)
    expect(answer).toMatchObject({ status: 403, body: { code: 'conflict-of-interest' } })
  })
})

describe('a decision', () => {
  it('hides the comment from readers and answers everybody', async () => {
    const { caseId, comment, thread } = await queuedCase(world())
    const moderator = await world().as('mod-1', 'moderator')
    const claimed = await claim(moderator, caseId)
    const decided = await moderator.post(`/moderation/cases/${caseId}/decisions`, decisionOn(claimed))
    expect(decided).toMatchObject({ status: 201, body: { outcome: 'hide', caseId } })
    const page = await list(world().stranger, thread)
    expect(page).toMatchObject({ count: 0, items: [{ id: comment.id, body: null, status: 'hidden' }] })
    const notices = await world().sql(`select kind from notice where comment_id = '${comment.id}' order by kind`)
    expect(notices).toEqual([{ kind: 'outcome' }, { kind: 'receipt' }, { kind: 'statement-of-reasons' }])
  })

  it('is made once: the same key answers it again, another is refused', async () => {
    const { caseId } = await queuedCase(world())
    const moderator = await world().as('mod-1', 'moderator')
    const body = decisionOn(await claim(moderator, caseId), 'dismiss')
    const path = `/moderation/cases/${caseId}/decisions`
    const answers = await Promise.all(Array.from({ length: 10 }, () => moderator.post(path, body, { key: 'decide-1' })))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    const other = await moderator.post(path, body, { key: 'decide-2' })
    expect(other).toMatchObject({ status: 409, body: { code: 'already-decided' } })
    expect(await world().sql(`select count(*)::int from decision where case_id = '${caseId}'`)).toEqual([{ count: 1 }])
  })

  it('does not pass over a kind of report nobody has seen', async () => {
    const { caseId, comment } = await queuedCase(world(), 'abuse')
    const moderator = await world().as('mod-1', 'moderator')
    const body = decisionOn(await claim(moderator, caseId), 'dismiss')
    await report(await world().reader(), comment, 'abuse')
    await report(await world().reader(), comment, 'privacy')
    const path = `/moderation/cases/${caseId}/decisions`
    const refused = await moderator.post(path, body)
    expect(refused).toMatchObject({ status: 409, body: { code: 'new-grounds', categories: ['privacy'] } })
    expect((await moderator.post(path, { ...body, coversReportSeq: 3 })).status).toBe(201)
  })

  it('needs the live claim', async () => {
    const { caseId } = await queuedCase(world())
    const moderator = await world().as('mod-1', 'moderator')
    const claimed = await claim(moderator, caseId)
    await world().sql(
      `update moderation_case set lease_expires_at = clock_timestamp() - interval '1 ms' where id = '${caseId}'`,
    )
    const late = await moderator.post(`/moderation/cases/${caseId}/decisions`, decisionOn(claimed))
    expect(late).toMatchObject({ status: 409, body: { code: 'lease-lost', case: { id: caseId } } })
    expect(await world().sql(`select count(*)::int from measure where case_id = '${caseId}'`)).toEqual([{ count: 0 }])
  })
})

function roleOf(subject: string): 'moderator' | 'lead' | 'admin' {
  return subject.startsWith('mod') ? 'moderator' : subject.startsWith('lead') ? 'lead' : 'admin'
}

function nth(staff: readonly Caller[], at: number): Caller {
  const member = staff[at % staff.length]
  if (member === undefined) throw new Error('nobody on the staff')
  return member
}
