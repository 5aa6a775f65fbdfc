import { describe, expect, it } from 'vitest'
import { claim, decisionOn, newThread, post, queuedCase, report } from '../../../test/support/world/actions.js'
import { judge, kindsOf, noticesOf } from '../../../test/support/world/judgements.js'
import type { Caller } from '../../../test/support/world/caller.js'
import { useWorld } from '../../../test/support/world/world.js'
import { CloseCases } from './use-cases/close-cases.use-case.js'

const world = useWorld({
  settings: { autoHide: { enabled: false, threshold: 1.5 } },
  variables: { TRUSTED_PROXIES: '127.0.0.1' },
})
const moderator = () => world().as('mod-1', 'moderator')
const casesOf = (commentId: string) =>
  world().sql<{ id: string; state: string; reopen_of: string | null; report_count: number }>(
    `select id, state, reopen_of, report_count from moderation_case where comment_id = '${commentId}' order by id`,
  )
/** Readers whose accounts are older than a day. */
const seasoned = async (count: number) => {
  const readers = await Promise.all(Array.from({ length: count }, () => world().reader()))
  await Promise.all(readers.map((reader) => reader.get('/me/comments')))
  await world().sql(`update site_user set created_at = created_at - interval '2 days'`)
  return readers
}
let lastHost = 0
/** Reports from a place of its own unless told otherwise. */
const reportFrom = async (reader: Caller | undefined, comment: { id: string }, address?: string) => {
  lastHost++
  const headers = { 'x-forwarded-for': address ?? `198.51.100.${String(lastHost)}` }
  const answer = await reader?.post(`/comments/${comment.id}/reports`, { category: 'abuse' }, { headers })
  expect(answer, JSON.stringify(answer?.body)).toMatchObject({ status: 201 })
}
const clearedCase = async () => {
  const { comment, caseId } = await queuedCase(world())
  await judge(await moderator(), caseId, 'dismiss')
  return { comment, caseId }
}
const closeCases = async () => {
  await world().worker?.get(CloseCases, { strict: false }).execute()
}

describe('a report of what was judged and cleared', () => {
  it('joins the old case and is answered at once', async () => {
    const { comment, caseId } = await queuedCase(world())
    const decision = await judge(await moderator(), caseId, 'dismiss')
    const late = await world().reader()
    await report(late, comment, 'abuse')
    expect(await casesOf(comment.id)).toMatchObject([{ id: caseId, state: 'decided', report_count: 2 }])
    const told = await noticesOf(late)
    expect(told.map(({ kind }) => kind).sort()).toEqual(['outcome', 'receipt'])
    const outcome = told.find(({ kind }) => kind === 'outcome')
    expect(outcome).toMatchObject({ decisionId: decision.id, appealable: true })
    const stat = `select agreed, disagreed from reporter_stat s join report r on r.reporter_id = s.user_id
      where r.case_id = '${caseId}' and r.seq = 2`
    expect(await world().sql(stat)).toEqual([{ agreed: 0, disagreed: 1 }])
  })

  it('is refused when it comes from the same person again', async () => {
    const { reporter, comment, caseId } = await queuedCase(world())
    await judge(await moderator(), caseId, 'dismiss')
    const again = await reporter.post(`/comments/${comment.id}/reports`, { category: 'abuse' })
    expect(again).toMatchObject({ status: 409, body: { code: 'already-reported' } })
  })

  it('joins the case it was cleared in, though another was cleared since', async () => {
    const { comment, caseId } = await queuedCase(world())
    await judge(await moderator(), caseId, 'dismiss')
    await report(await world().reader(), comment, 'privacy')
    await world().settle()
    const [, other] = await casesOf(comment.id)
    await judge(await moderator(), other?.id ?? '', 'dismiss')
    const late = await world().reader()
    await report(late, comment, 'abuse')
    expect(await casesOf(comment.id)).toMatchObject([
      { id: caseId, state: 'decided', report_count: 2 },
      { id: other?.id, state: 'decided', report_count: 1 },
    ])
    expect((await kindsOf(late)).sort()).toEqual(['outcome', 'receipt'])
  })

  it('opens a linked case when it is of another kind', async () => {
    const { comment, caseId } = await queuedCase(world())
    await judge(await moderator(), caseId, 'dismiss')
    await report(await world().reader(), comment, 'privacy')
    expect(await casesOf(comment.id)).toMatchObject([{ id: caseId }, { reopen_of: caseId }])
  })

  it('opens a linked case when the text was edited', async () => {
    const { author, comment, caseId } = await queuedCase(world())
    await judge(await moderator(), caseId, 'dismiss')
    expect(await author.patch(`/comments/${comment.id}`, { body: '고쳐 쓴 글' })).toMatchObject({ status: 200 })
    await report(await world().reader(), comment, 'abuse')
    expect(await casesOf(comment.id)).toMatchObject([{ id: caseId }, { reopen_of: caseId }])
  })

  it('opens a linked case once enough independent voices have come together', async () => {
    const { comment, caseId } = await clearedCase()
    const readers = await seasoned(3)
    for (const reader of readers.slice(0, 2)) await reportFrom(reader, comment)
    expect(await casesOf(comment.id)).toMatchObject([{ id: caseId, report_count: 3 }])
    await reportFrom(readers[2], comment)
    expect(await casesOf(comment.id)).toMatchObject([{ id: caseId, report_count: 3 }, { reopen_of: caseId }])
  })

  it('opens one when the voices that make it enough come at once', async () => {
    const { comment, caseId } = await clearedCase()
    const readers = await seasoned(6)
    await Promise.all(readers.map((reader) => reportFrom(reader, comment)))
    expect(await casesOf(comment.id)).toMatchObject([
      { id: caseId, report_count: 3 },
      { reopen_of: caseId, report_count: 4 },
    ])
  })

  it('opens none for any number of accounts that may be one person', async () => {
    const { comment, caseId } = await clearedCase()
    for (const reader of await seasoned(4)) await reportFrom(reader, comment, '203.0.113.7')
    for (const _ of [1, 2, 3, 4]) await reportFrom(await world().reader(), comment)
    expect(await casesOf(comment.id)).toMatchObject([{ id: caseId, report_count: 9 }])
  })

  it('leads a decision that is taken back to the live case', async () => {
    const { reporter, comment, caseId } = await queuedCase(world())
    const decision = await judge(await moderator(), caseId, 'dismiss')
    await report(await world().reader(), comment, 'privacy')
    await world().settle()
    const reverted = await (await moderator()).post(`/moderation/decisions/${decision.id}/revert`)
    expect(reverted).toMatchObject({ status: 200 })
    const [old, live] = await casesOf(comment.id)
    expect(old).toMatchObject({ id: caseId, state: 'closed', report_count: 0 })
    expect(live).toMatchObject({ report_count: 2 })
    await judge(await moderator(), live?.id ?? '', 'remove')
    expect(await kindsOf(reporter)).toEqual(['receipt', 'outcome', 'correction', 'outcome'])
  })
})

describe('a comment that was edited under its reviewer', () => {
  it('is decided with the text that the reviewer says was read', async () => {
    const { author, comment, caseId } = await queuedCase(world())
    const claimed = await claim(await moderator(), caseId)
    await author.patch(`/comments/${comment.id}`, { body: '고쳐 쓴 글' })
    const path = `/moderation/cases/${caseId}/decisions`
    const blind = await (await moderator()).post(path, decisionOn(claimed))
    expect(blind).toMatchObject({ status: 409, body: { code: 'new-grounds', edited: true } })
    const aware = await (await moderator()).post(path, { ...decisionOn(claimed), contentVersion: 2 })
    expect(aware).toMatchObject({ status: 201 })
  })
})

describe('a comment that its author deletes', () => {
  it('ends its waiting case, and its reporters hear why', async () => {
    const { author, reporter, comment, caseId } = await queuedCase(world())
    expect(await author.delete(`/comments/${comment.id}`)).toMatchObject({ status: 204 })
    expect(await casesOf(comment.id)).toMatchObject([{ id: caseId, state: 'closed' }])
    expect(await kindsOf(reporter)).toEqual(['receipt', 'outcome'])
    expect((await noticesOf(reporter))[0]?.text).toContain('스스로 삭제')
  })

  it('ends its case once whoever held it gives it back', async () => {
    const { author, comment, caseId } = await queuedCase(world())
    const { lease } = await claim(await moderator(), caseId)
    await author.delete(`/comments/${comment.id}`)
    expect(await casesOf(comment.id)).toMatchObject([{ state: 'claimed' }])
    await (await moderator()).post(`/moderation/cases/${caseId}/release`, { leaseToken: lease.token })
    await closeCases()
    expect(await casesOf(comment.id)).toMatchObject([{ state: 'closed' }])
  })
})

describe('a decided case', () => {
  it('is closed when every window is over, and not before', async () => {
    const { comment, caseId } = await queuedCase(world())
    const decision = await judge(await moderator(), caseId, 'hide')
    await closeCases()
    expect(await casesOf(comment.id)).toMatchObject([{ state: 'decided' }])
    await world().sql(`update decision set created_at = created_at - interval '184 days',
      undo_until = undo_until - interval '184 days' where id = '${decision.id}'`)
    await closeCases()
    expect(await casesOf(comment.id)).toMatchObject([{ state: 'closed' }])
  })
})

describe('a measure against a person', () => {
  it('comes with a decision and goes with it', async () => {
    const { author, caseId } = await queuedCase(world())
    const decision = await judge(await moderator(), caseId, 'remove', { sanction: { kind: 'suspend', days: 7 } })
    const refused = await author.post(`/threads/${newThread()}/comments`, { body: '또 씁니다' })
    expect(refused).toMatchObject({ status: 403, body: { code: 'user-suspended' } })
    expect(await kindsOf(author)).toEqual(['statement-of-reasons', 'sanction'])
    await (await moderator()).post(`/moderation/decisions/${decision.id}/revert`)
    await post(author, newThread())
    expect(await kindsOf(author)).toContain('correction')
  })

  it('does not come with a decision that finds nothing, in which case nothing is decided', async () => {
    const { caseId } = await queuedCase(world())
    const by = await moderator()
    const decision = { ...decisionOn(await claim(by, caseId), 'dismiss'), sanction: { kind: 'warn' } }
    const refused = await by.post(`/moderation/cases/${caseId}/decisions`, decision)
    const errors = [{ pointer: '/sanction', detail: expect.any(String) as string, rule: 'invalid' }]
    expect(refused).toMatchObject({ status: 400, body: { code: 'validation-failed', errors } })
    const bulk = { outcome: 'dismiss', policyCode: 'ok', ground: 'terms', sanction: { kind: 'warn' }, expectedCount: 1 }
    const many = await by.post('/moderation/cases/bulk-decisions', { ...bulk, filter: {} })
    expect(many).toMatchObject({ status: 400, body: { code: 'validation-failed', errors } })
    const { sanction: _, ...plain } = decision
    expect(await by.post(`/moderation/cases/${caseId}/decisions`, plain)).toMatchObject({ status: 201 })
  })

  it('is imposed and lifted by itself, and shows on the page of the person', async () => {
    const author = await world().reader()
    const comment = await post(author, newThread())
    const path = `/moderation/users/${comment.author.id}`
    const staff = await moderator()
    const body = { kind: 'mute', days: 3, policyCode: 'spam', explanation: '광고를 되풀이함' }
    const imposed = await staff.post<{ id: string }>(`${path}/sanctions`, body)
    expect(imposed).toMatchObject({ status: 201, body: { kind: 'mute', active: true } })
    expect(await staff.post(`${path}/notes`, { body: '세 번째 광고 계정' })).toMatchObject({ status: 201 })
    const page = await staff.get(path)
    expect(page.body).toMatchObject({
      standing: 'mute',
      comments: [{ id: comment.id }],
      notes: [{ body: '세 번째 광고 계정' }],
    })
    expect((await noticesOf(author))[0]?.text).toContain('다른 이용자에게 보이지 않습니다')
    const muted = await author.post(`/threads/${newThread()}/comments`, { body: '아무도 못 보는 글' })
    expect(muted).toMatchObject({ status: 201, body: { status: 'pending' } })
    expect(await staff.delete(`${path}/sanctions/${imposed.body.id}`)).toMatchObject({ status: 204 })
    expect((await staff.get(path)).body).toMatchObject({ standing: 'good', sanctions: [{ active: false }] })
    expect((await noticesOf(author))[0]?.text).toContain('해제되었습니다')
  })

  it('is not lifted by who bears it, whatever that person has become', async () => {
    const { id } = (await post(await world().as('turncoat', 'reader'), newThread())).author
    const path = `/moderation/users/${id}/sanctions`
    const imposed = await (await moderator()).post<{ id: string }>(path, { kind: 'mute', policyCode: 'spam' })
    await world().sql(`insert into staff_member (site_id, user_id, role)
      select site_id, id, 'moderator' from site_user where id = '${id}'`)
    const own = await (await world().as('turncoat', 'moderator')).delete(`${path}/${imposed.body.id}`)
    expect(own).toMatchObject({ status: 403, body: { code: 'conflict-of-interest' } })
    await world().sql(`delete from staff_member where user_id = '${id}'`)
  })

  it('cannot fall on the staff', async () => {
    const lead = await world().as('lead-1', 'lead')
    await lead.get('/me/notices')
    const [row] = await world().sql<{ id: string }>(`select id from site_user where subject = 'lead-1'`)
    const refused = await (
      await moderator()
    ).post(`/moderation/users/${row?.id ?? ''}/sanctions`, { kind: 'ban', policyCode: 'abuse' })
    expect(refused).toMatchObject({ status: 403, body: { code: 'sanction-refused' } })
  })
})
