import { describe, expect, it } from 'vitest'
import { newThread } from '../../../test/support/world/actions.js'
import type { Caller } from '../../../test/support/world/caller.js'
import { answerAppeal, appeal, kindsOf, noticesOf } from '../../../test/support/world/judgements.js'
import { waitingCases } from '../../../test/support/world/waiting-cases.js'
import { useWorld } from '../../../test/support/world/world.js'

interface PersonPage {
  standing: string
  misuse: { warnings: number }
  sanctions: { kind: string; caseId: string | null; active: boolean }[]
}

const world = useWorld()
const moderator = (place = 1) => world().as(`mod-${String(place)}`, 'moderator')

/** Decides as many comments of one author alike, with a measure. */
async function sanctioned(count: number, sanction: object) {
  const { author, authorId, caseIds } = await waitingCases(world(), count)
  const body = { outcome: 'remove', policyCode: 'spam', ground: 'terms', caseIds, expectedCount: count, sanction }
  const answer = await (await moderator()).post<{ decided: { id: string }[] }>('/moderation/cases/bulk-decisions', body)
  expect(answer).toMatchObject({ status: 201, body: { skipped: [] } })
  return { author, authorId, caseIds, decisionIds: answer.body.decided.map(({ id }) => id) }
}

async function pageOf(authorId: string): Promise<PersonPage> {
  return (await (await moderator()).get<PersonPage>(`/moderation/users/${authorId}`)).body
}

async function revert(decisionId: string): Promise<void> {
  const answer = await (await moderator()).post(`/moderation/decisions/${decisionId}/revert`)
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 200 })
}

async function mayWrite(person: Caller): Promise<boolean> {
  return (await person.post(`/threads/${newThread()}/comments`, { body: '또 씁니다' })).status === 201
}

async function sanctionNotices(person: Caller): Promise<number> {
  return (await kindsOf(person)).filter((kind) => kind === 'sanction').length
}

describe('a measure that comes with many decisions', () => {
  it('falls once on an author, who is told once', async () => {
    const { author, authorId, caseIds } = await sanctioned(3, { kind: 'warn' })
    const page = await pageOf(authorId)
    expect(page.misuse).toMatchObject({ warnings: 1 })
    expect(page.sanctions).toMatchObject([{ kind: 'warn', caseId: caseIds[0], active: true }])
    expect(await sanctionNotices(author)).toBe(1)
    expect((await kindsOf(author)).filter((kind) => kind === 'statement-of-reasons')).toHaveLength(3)
  })

  it('falls on each author of a request', async () => {
    const [one, other] = [await waitingCases(world(), 2), await waitingCases(world(), 1)]
    const caseIds = [...one.caseIds, ...other.caseIds]
    const body = { outcome: 'remove', policyCode: 'spam', ground: 'terms', caseIds, expectedCount: 3 }
    const answer = await (
      await moderator()
    ).post('/moderation/cases/bulk-decisions', { ...body, sanction: { kind: 'warn' } })
    expect(answer).toMatchObject({ status: 201, body: { skipped: [] } })
    for (const { authorId } of [one, other]) expect((await pageOf(authorId)).misuse.warnings).toBe(1)
  })

  it('rests on another of them when its own is taken back, and ends with the last', async () => {
    const { author, authorId, caseIds, decisionIds } = await sanctioned(3, { kind: 'suspend', days: 7 })
    const [first = '', second = '', third = ''] = decisionIds
    await revert(second)
    await revert(first)
    expect(await mayWrite(author)).toBe(false)
    expect((await pageOf(authorId)).sanctions).toMatchObject([{ caseId: caseIds[2], active: true }])
    await revert(third)
    expect(await mayWrite(author)).toBe(true)
    expect((await noticesOf(author)).filter(({ text }) => text.includes('해제되었습니다'))).toHaveLength(1)
  })

  it('ends also when its decisions are taken back at once', async () => {
    const { authorId, decisionIds } = await sanctioned(4, { kind: 'suspend', days: 7 })
    await Promise.all(decisionIds.map(revert))
    expect(await pageOf(authorId)).toMatchObject({ standing: 'good', sanctions: [{ active: false }] })
  })

  it('stands on a decision that an appeal upheld, and falls with one that it overturned', async () => {
    const { author, decisionIds } = await sanctioned(2, { kind: 'suspend', days: 7 })
    const [first = '', second = ''] = decisionIds
    await answerAppeal(await moderator(2), await appeal(author, second), 'uphold')
    await answerAppeal(await moderator(2), await appeal(author, first), 'overturn')
    expect(await mayWrite(author)).toBe(false)
  })

  it('is not imposed a second time by what the same request decides later', async () => {
    const { authorId, decisionIds } = await sanctioned(1, { kind: 'warn' })
    const twice = world()
      .sql(`insert into measure (site_id, id, kind, user_id, case_id, decision_id, imposed_by, bulk_id)
      select site_id, new_id(), kind, user_id, case_id, decision_id, imposed_by, bulk_id from measure
      where decision_id = '${decisionIds[0] ?? ''}' and user_id is not null`)
    await expect(twice).rejects.toThrow('measure_bulk_id_key')
    expect((await pageOf(authorId)).sanctions).toHaveLength(1)
  })
})
