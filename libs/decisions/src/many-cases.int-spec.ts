import { describe, expect, it } from 'vitest'
import { claim, newThread, post, queuedCase, report } from '../../../test/support/world/actions.js'
import { claimedComment, statusOf } from '../../../test/support/world/claims.js'
import { judge, noticesOf } from '../../../test/support/world/judgements.js'
import { waitingCases } from '../../../test/support/world/waiting-cases.js'
import { useWorld } from '../../../test/support/world/world.js'

interface Bulk {
  id: string
  decided: { id: string; caseId: string }[]
  skipped: { caseId: string; code: string }[]
}

const world = useWorld()
const moderator = (place = 1) => world().as(`mod-${String(place)}`, 'moderator')
const lead = () => world().as('lead-1', 'lead')
const judgement = { outcome: 'remove', policyCode: 'spam', ground: 'terms' }

describe('one judgement on many cases', () => {
  it('decides every waiting case of an author, with an audit event each', async () => {
    const { authorId, caseIds } = await waitingCases(world(), 3)
    const body = { ...judgement, filter: { author: authorId }, expectedCount: 3 }
    const answer = await (await moderator()).post<Bulk>('/moderation/cases/bulk-decisions', body)
    expect(answer).toMatchObject({ status: 201, body: { skipped: [] } })
    expect(answer.body.decided.map(({ caseId }) => caseId).sort()).toEqual([...caseIds].sort())
    const events = await world().sql(`select count(*)::int as n from case_event where type = 'decided'
      and case_id in (${caseIds.map((id) => `'${id}'`).join(', ')})`)
    expect(events).toEqual([{ n: 3 }])
  })

  it('leaves a claim of right to somebody who reads it', async () => {
    const claimed = await claimedComment(world())
    await world().settle()
    const caseIds = [claimed.caseId, ...(await waitingCases(world(), 1)).caseIds]
    const answer = await (
      await moderator()
    ).post<Bulk>('/moderation/cases/bulk-decisions', { ...judgement, caseIds, expectedCount: 2 })
    expect(answer).toMatchObject({
      status: 201,
      body: { decided: [{ caseId: caseIds[1] }], skipped: [{ caseId: claimed.caseId, code: 'claim-of-right' }] },
    })
    expect(await statusOf(world(), claimed.filed)).toMatchObject({ state: 'received', outcome: null })
  })

  it('decides nothing when the number is another by now', async () => {
    const { authorId, caseIds } = await waitingCases(world(), 2)
    const body = { ...judgement, filter: { author: authorId }, expectedCount: 3 }
    const answer = await (await moderator()).post('/moderation/cases/bulk-decisions', body)
    expect(answer).toMatchObject({ status: 409, body: { code: 'count-changed', count: 2 } })
    const states = await world().sql(
      `select distinct state from moderation_case where id in ('${caseIds.join("', '")}')`,
    )
    expect(states).toEqual([{ state: 'queued' }])
  })

  it('refuses the same request again when it was refused, and takes its key when it comes right', async () => {
    const { author, authorId } = await waitingCases(world(), 1)
    const body = { ...judgement, filter: { author: authorId }, expectedCount: 2 }
    const send = async () =>
      (await moderator()).post<Bulk>('/moderation/cases/bulk-decisions', body, { key: 'bulk-refused' })
    for (const _ of [1, 2]) expect(await send()).toMatchObject({ status: 409, body: { code: 'count-changed' } })
    await report(await world().reader(), await post(author, newThread()), 'spam')
    await world().settle()
    const decided = await send()
    expect(decided).toMatchObject({ status: 201, body: { skipped: [] } })
    expect(decided.body.decided).toHaveLength(2)
  })

  it('answers the same request with what it decided the first time', async () => {
    const { caseIds } = await waitingCases(world(), 2)
    const body = { ...judgement, caseIds, expectedCount: 2 }
    const staff = await moderator()
    const [first, again] = [
      await staff.post<Bulk>('/moderation/cases/bulk-decisions', body, { key: 'bulk-1' }),
      await staff.post<Bulk>('/moderation/cases/bulk-decisions', body, { key: 'bulk-1' }),
    ]
    const ids = ({ body: { decided } }: { body: Bulk }) => decided.map(({ id }) => id).sort()
    expect(again.body.id).toBe(first.body.id)
    expect(ids(again)).toEqual(ids(first))
    expect(ids(first)).toHaveLength(2)
  })

  it('finishes under the same key what was cut short, and says again what it skipped', async () => {
    const { caseIds } = await waitingCases(world(), 3)
    const [oldest, ...rest] = caseIds
    const body = { ...judgement, caseIds, expectedCount: 3 }
    const send = async () =>
      (await moderator()).post<Bulk>('/moderation/cases/bulk-decisions', body, { key: 'bulk-cut' })
    await world().sql(`create function break_down() returns trigger language plpgsql as $fn$ begin
        if exists (select from decision where bulk_id = new.bulk_id) then raise exception 'the machine went down'; end if;
        return new;
      end $fn$;
      create trigger break_down before insert on decision for each row execute function break_down()`)
    expect(await send()).toMatchObject({ status: 500 })
    await world().sql('drop trigger break_down on decision; drop function break_down()')
    await claim(await moderator(2), rest[1] ?? '')
    const answers = [await send(), await send()]
    for (const { status, body: answered } of answers) {
      expect(status).toBe(201)
      expect(answered.decided.map(({ caseId }) => caseId)).toEqual([oldest, rest[0]])
      expect(answered.skipped).toEqual([{ caseId: rest[1], code: 'claimed-by-other' }])
    }
  })

  it('is done once, and answered in full, for a request that comes twice at once', async () => {
    const { caseIds } = await waitingCases(world(), 4)
    const body = { ...judgement, caseIds, expectedCount: 4 }
    const staff = await moderator()
    const send = () => staff.post<Bulk>('/moderation/cases/bulk-decisions', body, { key: 'bulk-twice' })
    const answers = await Promise.all([send(), send()])
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 201, body: { skipped: [] } })
      expect(answer.body.decided.map(({ caseId }) => caseId)).toEqual(caseIds)
    }
    const made = await world().sql(
      `select count(*)::int as n from decision where case_id in ('${caseIds.join("', '")}')`,
    )
    expect(made).toEqual([{ n: 4 }])
  })

  it('leaves alone what others hold, and what its reviewer reported', async () => {
    const { caseIds } = await waitingCases(world(), 1)
    await claim(await moderator(2), caseIds[0] ?? '')
    const own = await queuedCase(world())
    await report(await moderator(3), own.comment, 'abuse')
    const body = { ...judgement, caseIds: [...caseIds, own.caseId], expectedCount: 1 }
    const answer = await (await moderator(3)).post<Bulk>('/moderation/cases/bulk-decisions', body)
    expect(answer.body).toMatchObject({ decided: [], skipped: [{ caseId: own.caseId, code: 'conflict-of-interest' }] })
  })
})

describe('the catalogue of policies', () => {
  it('is the codes of the settings until the site has its own', async () => {
    const { body } = await (await moderator()).get<{ items: object[] }>('/moderation/policies')
    expect(body.items).toContainEqual({ code: 'spam', version: 0, ground: 'terms', legalReference: null, texts: {} })
  })

  it('takes versions, and a decision keeps the one it applied', async () => {
    const path = '/moderation/policies/insult'
    const texts = { ko: { name: '모욕', text: '상대를 깎아내리는 표현은 실을 수 없습니다.' }, en: { name: 'Insult' } }
    const set = await (await lead()).put(path, { ground: 'terms', legalReference: '제7조', texts })
    expect(set).toMatchObject({ status: 200, body: { code: 'insult', version: 1 } })
    const { author, caseId } = await queuedCase(world())
    const decision = await judge(await moderator(), caseId, 'remove', { policyCode: 'insult' })
    expect(decision).toMatchObject({ policyVersion: 1, legalReference: '제7조' })
    await (await lead()).put(path, { ground: 'terms', texts: { ko: { name: '욕설' } } })
    const [reasons] = await noticesOf(author)
    expect(reasons?.text).toContain('사유는 ‘모욕’입니다. 상대를 깎아내리는 표현은 실을 수 없습니다.')
    const { body } = await (await moderator()).get<{ items: object[] }>('/moderation/policies')
    expect(body.items).toMatchObject([{ code: 'insult', version: 2, texts: { ko: { name: '욕설' } } }])
    expect(await (await lead()).delete(path)).toMatchObject({ status: 204 })
    expect(await (await lead()).delete(path)).toMatchObject({ status: 404 })
  })

  it('does not let two leads write over each other', async () => {
    const path = '/moderation/policies/teasing'
    const put = async (legalReference: string, version?: number) =>
      (await lead()).put<{ code: string; current?: object }>(path, {
        ground: 'terms',
        legalReference,
        texts: {},
        version,
      })
    const [first, second] = await Promise.all([put('§ 1', 0), put('§ 2', 0)])
    expect([first.status, second.status].sort()).toEqual([200, 409])
    expect(await put('§ 3', 1)).toMatchObject({ status: 200, body: { version: 2 } })
    const refused = await put('§ 4', 1)
    expect(refused.body).toMatchObject({ code: 'version-conflict', current: { version: 2, legalReference: '§ 3' } })
    const { body } = await (await lead()).get<{ items: { code: string }[] }>('/moderation/policies')
    expect(body.items.find(({ code }) => code === 'teasing')).toMatchObject({ version: 2, legalReference: '§ 3' })
    expect(await put('§ 5')).toMatchObject({ status: 200, body: { version: 3 } })
    expect(await put('§ 6', -1)).toMatchObject({ status: 400 })
  })

  it('is the leads’ to change', async () => {
    const refused = await (await moderator()).put('/moderation/policies/insult', { ground: 'terms', texts: {} })
    expect(refused).toMatchObject({ status: 403, body: { code: 'role-insufficient' } })
    for (const code of ['Not_a_Code', 'a'.repeat(61)]) {
      const odd = await (await lead()).put(`/moderation/policies/${code}`, { ground: 'terms', texts: {} })
      expect(odd).toMatchObject({ status: 400, body: { code: 'validation-failed' } })
    }
    const texts = { ko: { name: '긴 이름의 정책' } }
    expect(
      await (await lead()).put(`/moderation/policies/${'a'.repeat(60)}`, { ground: 'terms', texts }),
    ).toMatchObject({
      status: 200,
    })
  })
})
