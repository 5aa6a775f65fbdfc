import { describe, expect, it } from 'vitest'
import { list, queuedCase, report } from '../support/world/actions.js'
import { answerAppeal, appeal, judge, kindsOf, noticesOf } from '../support/world/judgements.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld()
const staff = (subject: string) => world().as(subject, subject.startsWith('lead') ? 'lead' : 'moderator')
const statusOf = async (commentId: string) =>
  (await world().sql<{ status: string }>(`select status from comment where id = '${commentId}'`))[0]?.status

describe('a decision', () => {
  it('tells the author why and every reporter what came of it, once', async () => {
    const { author, reporter, comment, caseId } = await queuedCase(world())
    const second = await world().reader()
    await report(second, comment)
    const decision = await judge(await staff('mod-1'), caseId, 'remove')
    expect(await kindsOf(author)).toEqual(['statement-of-reasons'])
    expect(await kindsOf(reporter)).toEqual(['receipt', 'outcome'])
    expect(await kindsOf(second)).toEqual(['receipt', 'outcome'])
    const [reasons] = await noticesOf(author)
    expect(reasons).toMatchObject({ decisionId: decision.id, commentId: comment.id, appealable: true })
    expect(reasons?.text).toMatch(/삭제되었습니다\. 사유는 ‘욕설·비방’입니다\..*시험 판단.*이의를 신청/)
  })

  it('is read once and stays read', async () => {
    const { author, caseId } = await queuedCase(world())
    await judge(await staff('mod-1'), caseId)
    const [before] = await noticesOf(author)
    expect(await author.put(`/me/notices/${before?.id ?? ''}/read`)).toMatchObject({ status: 204 })
    expect((await noticesOf(author))[0]?.readAt).toMatch(/T/)
    const other = await world().reader()
    expect(await other.put(`/me/notices/${before?.id ?? ''}/read`)).toMatchObject({ status: 404 })
  })

  it('is taken back exactly by its reviewer, who may then decide again', async () => {
    const { author, reporter, comment, thread, caseId } = await queuedCase(world())
    const moderator = await staff('mod-1')
    const decision = await judge(moderator, caseId, 'hide')
    const reverted = await moderator.post(`/moderation/decisions/${decision.id}/revert`)
    expect(reverted).toMatchObject({ status: 200, body: { effective: false } })
    expect((await list(reporter, thread)).items[0]).toMatchObject({ id: comment.id, status: 'published' })
    expect(await kindsOf(author)).toEqual(['statement-of-reasons', 'correction'])
    expect(await kindsOf(reporter)).toEqual(['receipt', 'outcome', 'correction'])
    const counted = `select agreed, disagreed from reporter_stat s join report r on r.reporter_id = s.user_id
      where r.case_id = '${caseId}'`
    expect(await world().sql(counted)).toEqual([{ agreed: 0, disagreed: 0 }])
    const again = await moderator.post(`/moderation/decisions/${decision.id}/revert`)
    expect(again).toMatchObject({ status: 409, body: { code: 'already-reverted' } })
    await judge(moderator, caseId, 'remove')
    expect(await statusOf(comment.id)).toBe('removed')
    expect(await world().sql(counted)).toEqual([{ agreed: 1, disagreed: 0 }])
  })

  it('is not taken back by another reviewer, nor after the window, but by a lead', async () => {
    const { comment, caseId } = await queuedCase(world())
    const decision = await judge(await staff('mod-1'), caseId)
    const path = `/moderation/decisions/${decision.id}/revert`
    expect(await (await staff('mod-2')).post(path)).toMatchObject({ status: 403, body: { code: 'role-insufficient' } })
    await world().sql(`update decision set undo_until = clock_timestamp() where id = '${decision.id}'`)
    expect(await (await staff('mod-1')).post(path)).toMatchObject({ status: 403, body: { code: 'undo-window-over' } })
    expect(await (await staff('lead-1')).post(path)).toMatchObject({ status: 200 })
    expect(await statusOf(comment.id)).toBe('published')
  })
})

describe('an appeal', () => {
  it('of the author is answered by somebody else and restores the comment', async () => {
    const { author, reporter, comment, caseId } = await queuedCase(world())
    const decision = await judge(await staff('mod-1'), caseId, 'remove')
    const appealId = await appeal(author, decision.id)
    const second = await author.post(`/decisions/${decision.id}/appeals`, { text: '또' })
    expect(second).toMatchObject({ status: 409, body: { code: 'already-appealed' } })
    const reasons = (await noticesOf(author)).find(({ kind }) => kind === 'statement-of-reasons')
    expect(reasons).toMatchObject({ appealable: false, appealedAt: expect.any(String) as string })
    const own = await (await staff('mod-1')).post(`/moderation/appeals/${appealId}/claim`)
    expect(own).toMatchObject({ status: 403, body: { code: 'conflict-of-interest' } })
    const superseding = await answerAppeal(await staff('mod-2'), appealId, 'overturn')
    expect(superseding).toMatchObject({ outcome: 'dismiss', kind: 'appeal', supersedes: decision.id, effective: true })
    expect(await statusOf(comment.id)).toBe('published')
    expect(await kindsOf(author)).toEqual(['statement-of-reasons', 'appeal-receipt', 'appeal-outcome'])
    expect(await kindsOf(reporter)).toEqual(['receipt', 'outcome', 'appeal-outcome'])
    expect((await noticesOf(author))[0]?.text).toContain('바로잡았습니다')
    const stat = `select agreed, disagreed from reporter_stat s join report r on r.reporter_id = s.user_id where r.case_id = '${caseId}'`
    expect(await world().sql(stat)).toEqual([{ agreed: 0, disagreed: 1 }])
  })

  it('of the author that is upheld leaves everything as it was', async () => {
    const { author, comment, caseId } = await queuedCase(world())
    const decision = await judge(await staff('mod-1'), caseId, 'hide')
    const upheld = await answerAppeal(await staff('mod-3'), await appeal(author, decision.id), 'uphold')
    expect(upheld).toMatchObject({ outcome: 'hide' })
    expect(await statusOf(comment.id)).toBe('hidden')
    expect((await noticesOf(author))[0]?.text).toContain('유지하기로')
  })

  it('of a reporter that is overturned restricts the comment and tells its author why', async () => {
    const { author, reporter, comment, caseId } = await queuedCase(world())
    const decision = await judge(await staff('mod-1'), caseId, 'dismiss')
    expect((await noticesOf(reporter))[0]).toMatchObject({ kind: 'outcome', appealable: true })
    await answerAppeal(await staff('mod-2'), await appeal(reporter, decision.id), 'overturn')
    expect(await statusOf(comment.id)).toBe('hidden')
    expect(await kindsOf(author)).toEqual(['statement-of-reasons'])
  })

  it('is open to those it concerns only, and inside its window', async () => {
    const { author, reporter, caseId } = await queuedCase(world())
    const decision = await judge(await staff('mod-1'), caseId, 'remove')
    const path = `/decisions/${decision.id}/appeals`
    expect(await (await world().reader()).post(path, { text: '?' })).toMatchObject({ status: 404 })
    const nothingLost = await reporter.post(path, { text: '?' })
    expect(nothingLost).toMatchObject({ status: 403, body: { code: 'appeal-not-open' } })
    await world().sql(`update decision set created_at = created_at - interval '184 days' where id = '${decision.id}'`)
    const late = await author.post(path, { text: '?' })
    expect(late).toMatchObject({ status: 403, body: { code: 'appeal-window-over' } })
  })

  it('goes back to the others when its claim is released or runs out', async () => {
    const { author, caseId } = await queuedCase(world())
    const decision = await judge(await staff('mod-1'), caseId, 'remove')
    const path = `/moderation/appeals/${await appeal(author, decision.id)}`
    const claimed = await (await staff('mod-2')).post<{ lease: { token: string } }>(`${path}/claim`)
    expect(await (await staff('mod-3')).post(`${path}/claim`)).toMatchObject({ body: { code: 'claimed-by-other' } })
    const { token: leaseToken } = claimed.body.lease
    expect(await (await staff('mod-2')).post(`${path}/renew`, { leaseToken })).toMatchObject({ status: 200 })
    expect(await (await staff('mod-2')).post(`${path}/release`, { leaseToken })).toMatchObject({ status: 200 })
    await (await staff('mod-2')).post(`${path}/claim`)
    await world().sql(`update moderation_case set lease_expires_at = clock_timestamp() where id = '${caseId}'`)
    expect(await (await staff('mod-3')).post(`${path}/claim`)).toMatchObject({ status: 200 })
  })
})
