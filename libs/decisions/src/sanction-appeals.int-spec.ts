import { describe, expect, it } from 'vitest'
import { claim, decisionOn, newThread, queuedCase } from '../../../test/support/world/actions.js'
import type { Caller } from '../../../test/support/world/caller.js'
import { answerAppeal, kindsOf, noticesOf } from '../../../test/support/world/judgements.js'
import { appealSanction, sanctionAppealed, sanctioned as sanctionedIn } from '../../../test/support/world/sanctions.js'
import { useWorld } from '../../../test/support/world/world.js'
import { ExpireAppealClaims } from './use-cases/expire-appeal-claims.use-case.js'

const world = useWorld()
const staff = (subject: string) => world().as(subject, subject.startsWith('mod') ? 'moderator' : 'lead')

interface AppealAnswer {
  id: string
  state: string
  text: string | null
  explanation: string | null
  role: string
  decision: null
  case: null
  lease: { token: string | null; holder: { name: string } } | null
  sanction: { id: string; kind: string; active: boolean; person: { id: string }; imposedBy: { name: string } | null }
}

const sanctioned = async (kind?: string, more?: Record<string, unknown>) => {
  const bearer = await sanctionedIn(world(), kind, more)
  return { ...bearer, path: `/measures/${bearer.measureId}/appeals` }
}
const appealed = async (kind?: string) => {
  const appellant = await sanctionAppealed(world(), kind)
  return { ...appellant, desk: `/moderation/appeals/${appellant.appealId}` }
}
const tokenOf = async (moderator: Caller, desk: string) => {
  const claimed = await moderator.post<AppealAnswer>(`${desk}/claim`)
  expect(claimed, JSON.stringify(claimed.body)).toMatchObject({ status: 200, body: { state: 'claimed' } })
  return claimed.body.lease?.token ?? ''
}
const answerOf = (leaseToken: string, outcome = 'uphold') => ({ leaseToken, outcome, explanation: '다시 살폈습니다' })
const mayWrite = async (reader: Caller) =>
  (await reader.post(`/threads/${newThread()}/comments`, { body: '다시 씁니다' })).status === 201
const auditOf = (userId: string) =>
  world().sql<{ type: string; actor_kind: string }>(
    `select type, actor_kind from audit_event where subject_id = '${userId}' and type <> 'user-sanctioned' order by at, id`,
  )

describe('a sanction without a case', () => {
  it('tells who bears it how long it can be appealed, and since when it is', async () => {
    const { reader, measureId } = await sanctioned()
    const [told] = await noticesOf(reader)
    expect(told).toMatchObject({ kind: 'sanction', measureId, decisionId: null, appealable: true, appealedAt: null })
    const days = (Date.parse(told?.appealUntil ?? '') - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(182)
    expect(days).toBeLessThan(184)
    expect(told?.text).toMatch(/작성하실 수 없습니다.*거듭된 비방.*이의를 신청하실 수 있으며, 다른 담당자가/)
    await appealSanction(reader, measureId)
    const after = (await noticesOf(reader)).find(({ kind }) => kind === 'sanction')
    expect(after).toMatchObject({ appealable: false, appealUntil: null, appealedAt: expect.any(String) as string })
    expect(after?.text).not.toContain('이의를 신청하실 수')
  })

  it.each(['warn', 'mute', 'premoderate', 'suspend', 'ban'])('can be appealed by whom it binds: %s', async (kind) => {
    const { reader, measureId } = await sanctioned(kind)
    const filed = await reader.post(`/measures/${measureId}/appeals`, { text: '제가 아닙니다' })
    expect(filed).toMatchObject({
      status: 201,
      body: { decisionId: null, measureId, state: 'open', text: '제가 아닙니다' },
    })
    expect(await kindsOf(reader)).toEqual(['sanction', 'appeal-receipt'])
  })

  it('can be appealed after it has run out', async () => {
    const { reader, measureId } = await sanctioned()
    await world().sql(
      `update measure set starts_at = now() - interval '8 days', ends_at = now() - interval '1 day' where id = '${measureId}'`,
    )
    expect((await noticesOf(reader))[0]).toMatchObject({ appealable: true })
    await appealSanction(reader, measureId)
  })

  it('is appealed once, with the same key as often as one likes', async () => {
    const { reader, path } = await sanctioned()
    const key = 'the-one-appeal'
    const first = await reader.post<{ id: string }>(path, { text: '?' }, { key })
    expect(first).toMatchObject({ status: 201 })
    expect(await reader.post(path, { text: '?' }, { key })).toMatchObject({
      status: 201,
      body: { id: first.body.id },
    })
    expect(await reader.post(path, { text: '다른 말' }, { key })).toMatchObject({
      body: { code: 'idempotency-key-reused' },
    })
    expect(await reader.post(path, { text: '?' })).toMatchObject({ status: 409, body: { code: 'already-appealed' } })
  })

  it('is unknown to everybody else, staff too', async () => {
    const { path } = await sanctioned()
    for (const other of [await world().reader(), await staff('mod-2')]) {
      expect(await other.post(path, { text: '?' })).toMatchObject({ status: 404, body: { code: 'not-found' } })
    }
    expect(await world().stranger.post(path, { text: '?' })).toMatchObject({ status: 401 })
  })

  it('is not appealed with nothing, too much, or beside what belongs there', async () => {
    const { reader, path } = await sanctioned()
    for (const body of [{}, { text: '  ' }, { text: '가'.repeat(1001) }, { text: '?', extra: 1 }]) {
      expect(await reader.post(path, body)).toMatchObject({ status: 400, body: { code: 'validation-failed' } })
    }
    expect(await reader.post('/measures/none/appeals', { text: '?' })).toMatchObject({ status: 404 })
  })

  it('cannot be appealed once the window is over', async () => {
    const { reader, measureId, path } = await sanctioned('ban', { days: undefined })
    await world().sql(`update measure set starts_at = starts_at - interval '184 days' where id = '${measureId}'`)
    expect((await noticesOf(reader))[0]).toMatchObject({ appealable: false })
    const late = await reader.post(path, { text: '?' })
    expect(late).toMatchObject({ status: 403, body: { code: 'appeal-window-over' } })
  })

  it('cannot be appealed once it was lifted', async () => {
    const { reader, userId, measureId, path } = await sanctioned()
    const lifted = await (await staff('lead-1')).delete(`/moderation/users/${userId}/sanctions/${measureId}`)
    expect(lifted).toMatchObject({ status: 204 })
    expect(await reader.post(path, { text: '?' })).toMatchObject({ status: 409, body: { code: 'measure-over' } })
    const told = await noticesOf(reader)
    expect(told.find(({ kind }) => kind === 'sanction')).toMatchObject({ appealable: false })
    expect(told[0]?.text).not.toContain('이의신청')
  })

  it('is appealed with the decision that it came with, where it came with one', async () => {
    const { author, caseId } = await queuedCase(world())
    const by = await staff('mod-1')
    const decision = { ...decisionOn(await claim(by, caseId)), sanction: { kind: 'suspend', days: 3 } }
    expect(await by.post(`/moderation/cases/${caseId}/decisions`, decision)).toMatchObject({ status: 201 })
    const [measure] = await world().sql<{ id: string }>(
      `select id from measure where case_id = '${caseId}' and user_id is not null`,
    )
    const told = (await noticesOf(author)).find(({ kind }) => kind === 'sanction')
    expect(told).toMatchObject({ measureId: null, appealable: false })
    const answer = await author.post(`/measures/${measure?.id ?? ''}/appeals`, { text: '?' })
    expect(answer).toMatchObject({ status: 403, body: { code: 'appeal-not-open' } })
  })
})

describe('an appeal against it', () => {
  it('is listed with person, sanction and imposer, for every moderator, by its state', async () => {
    const { appealId, desk, userId, measureId } = await appealed()
    const found = await (await staff('mod-2')).get<AppealAnswer>(desk)
    expect(found.body).toMatchObject({
      ...{ id: appealId, state: 'open', role: 'sanctioned', text: '다시 봐 주세요', decision: null, case: null },
      sanction: {
        ...{ id: measureId, kind: 'suspend', active: true, policyCode: 'abuse', explanation: '거듭된 비방' },
        ...{ person: { id: userId }, imposedBy: { name: 'mod-1' }, appeal: { id: appealId, state: 'open' } },
      },
    })
    const listed = async (state: string) => {
      const page = await (
        await staff('mod-3')
      ).get<{ items: { id: string }[] }>(`/moderation/appeals?state=${state}&limit=100`)
      return page.body.items.map(({ id }) => id).includes(appealId)
    }
    expect([await listed('open'), await listed('claimed')]).toEqual([true, false])
    await tokenOf(await staff('mod-2'), desk)
    expect([await listed('open'), await listed('claimed')]).toEqual([false, true])
    const person = await (await staff('mod-3')).get<{ sanctions: object[] }>(`/moderation/users/${userId}`)
    expect(person.body.sanctions).toMatchObject([{ appeal: { id: appealId, state: 'claimed' } }])
  })

  it('that is overturned lifts the sanction, and tells so once', async () => {
    const { reader, userId, appealId, measureId } = await appealed('ban')
    expect(await mayWrite(reader)).toBe(false)
    const answer = await answerAppeal(await staff('mod-2'), appealId, 'overturn')
    expect(answer).toMatchObject({
      id: appealId,
      measureId,
      state: 'overturned',
      explanation: '맥락을 다시 살폈습니다',
    })
    expect(await mayWrite(reader)).toBe(true)
    expect(await kindsOf(reader)).toEqual(['sanction', 'appeal-receipt', 'appeal-outcome'])
    expect((await noticesOf(reader))[0]?.text).toMatch(/바로잡았습니다.*영구 정지’ 조치가 해제.*맥락을 다시 살폈습니다/)
    expect(await auditOf(userId)).toEqual([
      { type: 'sanction-appeal-filed', actor_kind: 'reader' },
      { type: 'sanction-appeal-claimed', actor_kind: 'staff' },
      { type: 'sanction-appeal-overturned', actor_kind: 'staff' },
    ])
    const person = await (await staff('mod-3')).get(`/moderation/users/${userId}`)
    expect(person.body).toMatchObject({
      standing: 'good',
      sanctions: [{ active: false, appeal: { state: 'overturned' } }],
    })
  })

  it('that overturns a warning takes it out of the count', async () => {
    const { userId, appealId } = await appealed('warn')
    const warnings = async () =>
      (await (await staff('mod-3')).get<{ misuse: { warnings: number } }>(`/moderation/users/${userId}`)).body.misuse
        .warnings
    expect(await warnings()).toBe(1)
    await answerAppeal(await staff('mod-2'), appealId, 'overturn')
    expect(await warnings()).toBe(0)
  })

  it('that is upheld leaves the sanction as it is, with reasons', async () => {
    const { reader, appealId } = await appealed()
    await answerAppeal(await staff('mod-2'), appealId, 'uphold')
    expect(await mayWrite(reader)).toBe(false)
    expect((await noticesOf(reader))[0]).toMatchObject({ kind: 'appeal-outcome', measureId: null })
    expect((await noticesOf(reader))[0]?.text).toMatch(/유지하기로 했습니다\. 담당자 설명: 맥락을 다시 살폈습니다/)
  })

  it('is answered once: the same key answers it again, another is refused', async () => {
    const { desk } = await appealed()
    const by = await staff('mod-2')
    const body = answerOf(await tokenOf(by, desk), 'overturn')
    const key = `answer-${desk}`
    expect(await by.post(`${desk}/decisions`, body, { key })).toMatchObject({ status: 201 })
    const again = await by.post(`${desk}/decisions`, body, { key })
    expect(again).toMatchObject({ status: 201, body: { state: 'overturned' } })
    const late = await by.post(`${desk}/decisions`, body)
    expect(late).toMatchObject({ status: 409, body: { code: 'already-decided' } })
    for (const verb of ['claim', 'renew', 'release']) {
      const refused = await by.post(`${desk}/${verb}`, verb === 'claim' ? undefined : { leaseToken: body.leaseToken })
      expect(refused).toMatchObject({ status: 409, body: { code: 'already-decided' } })
    }
  })

  it('is taken by neither who imposed the sanction nor who bears it', async () => {
    const { desk, userId } = await appealed()
    const imposer = await (await staff('mod-1')).post(`${desk}/claim`)
    expect(imposer).toMatchObject({ status: 403, body: { code: 'conflict-of-interest' } })
    const [bearer] = await world().sql<{ subject: string }>(`select subject from site_user where id = '${userId}'`)
    await world().sql(`insert into staff_member (site_id, user_id, role)
      select site_id, id, 'moderator' from site_user where id = '${userId}'`)
    const own = await (await world().as(bearer?.subject ?? '', 'moderator')).post(`${desk}/claim`)
    expect(own).toMatchObject({ status: 403, body: { code: 'conflict-of-interest' } })
    await world().sql(`delete from staff_member where user_id = '${userId}'`)
  })

  it('needs the claim, its token, a reason and no reader', async () => {
    const { reader, desk } = await appealed()
    const [holder, other] = [await staff('mod-2'), await staff('mod-3')]
    const nothing = '00000000-0000-4000-8000-000000000000'
    expect(await holder.post(`${desk}/decisions`, answerOf(nothing))).toMatchObject({ body: { code: 'lease-lost' } })
    const token = await tokenOf(holder, desk)
    expect(await tokenOf(holder, desk)).toBe(token)
    expect((await other.get<AppealAnswer>(desk)).body.lease).toMatchObject({ token: null, holder: { name: 'mod-2' } })
    expect(await other.post(`${desk}/claim`)).toMatchObject({ status: 409, body: { code: 'claimed-by-other' } })
    for (const verb of ['renew', 'release', 'decisions']) {
      const body = verb === 'decisions' ? answerOf(token) : { leaseToken: token }
      expect(await other.post(`${desk}/${verb}`, body)).toMatchObject({ status: 409, body: { code: 'lease-lost' } })
    }
    const mute = await holder.post(`${desk}/decisions`, { leaseToken: token, outcome: 'uphold', explanation: ' ' })
    expect(mute).toMatchObject({ status: 400, body: { code: 'validation-failed' } })
    for (const verb of ['claim', 'decisions']) {
      const refused = await reader.post(`${desk}/${verb}`, verb === 'claim' ? undefined : answerOf(token))
      expect(refused).toMatchObject({ status: 403, body: { code: 'role-insufficient' } })
    }
    expect(await holder.post(`${desk}/renew`, { leaseToken: token })).toMatchObject({ status: 200 })
    expect(await holder.post(`${desk}/release`, { leaseToken: token })).toMatchObject({
      status: 200,
      body: { state: 'open', lease: null },
    })
    await tokenOf(other, desk)
  })

  it('goes back to the others when its claim runs out, and counts to what one may hold', async () => {
    const { desk, appealId, userId } = await appealed()
    const token = await tokenOf(await staff('mod-2'), desk)
    await world().sql(
      `update reviewer set capacity = 1 where user_id = (select id from site_user where subject = 'mod-2')`,
    )
    const more = await appealed()
    const full = await (await staff('mod-2')).post(`${more.desk}/claim`)
    expect(full).toMatchObject({ status: 409, body: { code: 'claim-limit-reached' } })
    await world().sql(
      `update reviewer set capacity = 5 where user_id = (select id from site_user where subject = 'mod-2')`,
    )
    await world().sql(`update appeal set lease_expires_at = now() - interval '2 seconds' where id = '${appealId}'`)
    const late = await (await staff('mod-2')).post(`${desk}/decisions`, answerOf(token, 'overturn'))
    expect(late).toMatchObject({ status: 409, body: { code: 'lease-lost' } })
    await world().worker?.get(ExpireAppealClaims, { strict: false }).execute()
    expect((await (await staff('mod-3')).get(desk)).body).toMatchObject({ state: 'open', lease: null })
    expect((await auditOf(userId)).at(-1)).toEqual({ type: 'sanction-appeal-lapsed', actor_kind: 'system' })
    await tokenOf(await staff('mod-3'), desk)
  })

  it('ends with the sanction when somebody lifts that meanwhile, whoever holds it', async () => {
    const { reader, userId, measureId, desk } = await appealed()
    const token = await tokenOf(await staff('mod-2'), desk)
    const lifted = await (await staff('lead-1')).delete(`/moderation/users/${userId}/sanctions/${measureId}`)
    expect(lifted).toMatchObject({ status: 204 })
    const late = await (await staff('mod-2')).post(`${desk}/decisions`, answerOf(token))
    expect(late).toMatchObject({ status: 409, body: { code: 'already-decided' } })
    expect((await (await staff('mod-2')).get(desk)).body).toMatchObject({
      ...{ state: 'moot', lease: null, explanation: null },
      decidedAt: expect.any(String) as string,
    })
    expect(await kindsOf(reader)).toEqual(['sanction', 'appeal-receipt', 'correction'])
    expect((await noticesOf(reader))[0]?.text).toMatch(/해제되었습니다\. 접수하신 이의신청도/)
    expect((await auditOf(userId)).map(({ type }) => type).slice(-2)).toEqual([
      'sanction-lifted',
      'sanction-appeal-moot',
    ])
  })

  it('is in the copy of the own data, and goes with the account', async () => {
    const { reader, userId, measureId, appealId, desk } = await appealed()
    const kept = await reader.get<{ appeals: object[] }>('/me/export')
    expect(kept.body.appeals).toMatchObject([{ id: appealId, measureId, decisionId: null, text: '다시 봐 주세요' }])
    await tokenOf(await staff('mod-2'), desk)
    expect(await reader.delete('/me')).toMatchObject({ status: 204 })
    expect((await (await staff('mod-2')).get(desk)).body).toMatchObject({ state: 'moot', text: null, lease: null })
    expect((await auditOf(userId)).map(({ type }) => type)).toContain('sanction-appeal-moot')
  })

  it('keeps its answer in the copy of the own data until the account goes', async () => {
    const { reader, appealId, desk } = await appealed()
    await answerAppeal(await staff('mod-2'), appealId, 'uphold')
    const kept = await reader.get<{ appeals: object[] }>('/me/export')
    expect(kept.body.appeals).toMatchObject([{ state: 'upheld', explanation: '맥락을 다시 살폈습니다' }])
    expect(await reader.delete('/me')).toMatchObject({ status: 204 })
    expect((await (await staff('mod-2')).get(desk)).body).toMatchObject({
      ...{ state: 'upheld', text: null, explanation: null },
      sanction: { explanation: null },
    })
  })
})
