import { describe, expect, it } from 'vitest'
import type { CommentView } from '@moderato/comments'
import { claim, decisionOn, queuedCase, report } from '../support/world/actions.js'
import { block, claimedComment, claimOf, leave, statusOf, type Claimed, type Filed } from '../support/world/claims.js'
import type { Caller } from '../support/world/caller.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld()
const moderator = (place = 1) => world().as(`mod-${String(place)}`, 'moderator')
const lead = () => world().as('lead-1', 'lead')
const toldTo = async (filed: Filed) =>
  ((await statusOf(world(), filed))['told'] as { kind: string }[]).map(({ kind }) => kind)
const noticesOf = async (reader: Caller) =>
  (await reader.get<{ items: { kind: string; text: string }[] }>('/me/notices')).body.items.map(({ kind }) => kind)

async function decide({ caseId }: { caseId: string }, outcome: string, place = 1): Promise<string> {
  const by = await moderator(place)
  const answer = await by.post<{ id: string }>(
    `/moderation/cases/${caseId}/decisions`,
    decisionOn(await claim(by, caseId), outcome),
  )
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
  return answer.body.id
}

describe('both sides of a claim of right', () => {
  it('are told when a block runs out without a decision', async () => {
    const claimed = await claimedComment(world())
    await leave(world(), await block(world(), claimed), '0 seconds')
    await expect
      .poll(() => toldTo(claimed.filed), { timeout: 30_000 })
      .toEqual([...['receipt', 'temporary-measure', 'measure-ended']])
    expect(await noticesOf(claimed.author)).toEqual(['measure-ended', 'temporary-measure', 'legal-notice'])
  })

  it('are told that a decision was taken back', async () => {
    const claimed = await claimedComment(world())
    const decisionId = await decide(claimed, 'remove')
    expect((await (await moderator()).post(`/moderation/decisions/${decisionId}/revert`)).status).toBe(200)
    expect(await statusOf(world(), claimed.filed)).toMatchObject({ state: 'received', outcome: null })
    expect(await toldTo(claimed.filed)).toEqual(['receipt', 'outcome', 'correction'])
    expect(await noticesOf(claimed.author)).toEqual(['correction', 'statement-of-reasons', 'legal-notice'])
  })

  it('are heard by who decides: the claim without the claimant, the objection, and nothing across queues or sites', async () => {
    const claimed = await claimedComment(world())
    const { id } = await block(world(), claimed)
    await claimed.author.post(`/measures/${id}/objections`, { text: '공개된 판결문의 내용입니다' })
    const path = `/moderation/cases/${claimed.caseId}/claims`
    const seen = await (await moderator()).get(path)
    expect(seen.body).toMatchObject({
      notices: [
        { id: claimed.filed.id, explanation: '사실이 아닌 내용으로 명예를 훼손합니다', name: null, contact: null },
      ],
      blocks: [{ id, liftedAt: null, objection: { text: '공개된 판결문의 내용입니다' } }],
    })
    expect((await (await lead()).get(path)).body).toMatchObject({ notices: [{ name: '홍길동' }] })
    expect(await toldTo(claimed.filed)).toEqual(['receipt', 'temporary-measure', 'objection'])
    const other = await world().as('lead-1', 'lead', await world().addSite('sentinel'))
    expect((await other.get(path)).status).toBe(404)
  })

  it('never learn of each other: not the author of the claimant, not the claimant of the author', async () => {
    const claimant = await world().reader()
    const claimed = await claimedComment(world(), claimant)
    const { id } = await block(world(), claimed)
    await claimed.author.post(`/measures/${id}/objections`, { text: '내 해명' })
    const decisionId = await decide(claimed, 'dismiss')
    const [row] = await world().sql<{ author_id: string; filed_by: string }>(
      `select k.author_id, n.filed_by from legal_notice n join moderation_case k on k.id = n.case_id where n.id = '${claimed.filed.id}'`,
    )
    const toAuthor = JSON.stringify((await claimed.author.get('/me/notices')).body)
    for (const secret of ['홍길동', 'claimant@example.org', row?.filed_by ?? '']) expect(toAuthor).not.toContain(secret)
    const toClaimant = JSON.stringify([
      await statusOf(world(), claimed.filed),
      (await claimant.get('/me/notices')).body,
      (await claimant.get('/me/export')).body,
    ])
    for (const secret of ['내 해명', row?.author_id ?? '']) expect(toClaimant).not.toContain(secret)
    expect(toClaimant).toContain(decisionId)
  })
})

describe('a claim of right', () => {
  it('outlives the comment: its author deletes it, and the claimant still gets an answer', async () => {
    const claimed = await claimedComment(world())
    const reporter = await world().reader()
    await report(reporter, claimed.comment)
    await world().settle()
    expect((await claimed.author.delete(`/comments/${claimed.comment.id}`)).status).toBe(204)
    const [row] = await world().sql(`select state from moderation_case where id = '${claimed.caseId}'`)
    expect(row).toEqual({ state: 'queued' })
    await decide(claimed, 'remove')
    expect(await toldTo(claimed.filed)).toEqual(['receipt', 'outcome'])
    expect(await noticesOf(reporter)).toContain('outcome')
  })

  it('goes with the reports when a decision is taken back beside a newer case, and takes it to the senior reviewers', async () => {
    const claimed = await claimedComment(world())
    const decisionId = await decide(claimed, 'dismiss')
    // A new kind of report, since the comment was cleared of the claim alone, opens a case of its own.
    await report(await world().reader(), claimed.comment, 'threat')
    await world().settle()
    const live = await liveCaseOf(claimed)
    expect(live).not.toBe(claimed.caseId)
    const holder = await moderator(3)
    const held = await claim(holder, live)
    expect((await (await lead()).post(`/moderation/decisions/${decisionId}/revert`)).status).toBe(200)
    const late = await holder.post(`/moderation/cases/${live}/decisions`, decisionOn(held, 'dismiss'))
    expect(late).toMatchObject({ status: 409, body: { code: 'lease-lost' } })
    await decide({ caseId: live }, 'hide', 2)
    expect((await toldTo(claimed.filed)).at(-1)).toBe('outcome')
    expect(await statusOf(world(), claimed.filed)).toMatchObject({ state: 'decided', outcome: 'hide' })
  })

  it('takes its block along to the newer case, whose decision ends it', async () => {
    const claimed = await claimedComment(world())
    const { id } = await block(world(), claimed)
    const decisionId = await decide(claimed, 'dismiss')
    await report(await world().reader(), claimed.comment, 'threat')
    await world().settle()
    expect((await (await lead()).post(`/moderation/decisions/${decisionId}/revert`)).status).toBe(200)
    const live = await liveCaseOf(claimed)
    const shown = async () => (await world().stranger.get<CommentView>(`/comments/${claimed.comment.id}`)).body.status
    expect(await shown()).toBe('hidden')
    expect(await statusOf(world(), claimed.filed)).toMatchObject({ state: 'blocked' })
    const seen = await (await lead()).get(`/moderation/cases/${live}/claims`)
    expect(seen.body).toMatchObject({ notices: [{ id: claimed.filed.id }], blocks: [{ id, liftedAt: null }] })
    await decide({ caseId: live }, 'dismiss', 2)
    expect(await shown()).toBe('published')
  })

  it('can be pursued by a claimant with an account, whose comment was left as it was', async () => {
    const claimant = await world().reader()
    const claimed = await claimedComment(world(), claimant)
    const decisionId = await decide(claimed, 'dismiss')
    expect(await statusOf(world(), claimed.filed)).toMatchObject({ decisionId })
    expect(
      (await (await world().reader()).post(`/decisions/${decisionId}/appeals`, { text: '남의 일' })).status,
    ).not.toBe(201)
    expect((await claimant.post(`/decisions/${decisionId}/appeals`, { text: '다시 살펴 주십시오' })).status).toBe(201)
  })

  it('stays where it is when the rules change', async () => {
    const senior = await (await lead()).post<{ id: string }>('/moderation/queues', { name: '전담', isSenior: true })
    const { comment, caseId } = await queuedCase(world())
    expect((await (await world().reader()).post('/legal-notices', claimOf(comment))).status).toBe(201)
    const rules = (await (await lead()).get<{ version: number }>('/moderation/rules')).body
    const rule = { name: '욕설', predicate: { categories: ['abuse'] }, queueId: world().site.queueId }
    const input = { version: rules.version, items: [rule], reroute: true }
    const changed = await (await lead()).put('/moderation/rules', input)
    expect(changed, JSON.stringify(changed.body)).toMatchObject({ status: 200 })
    await world().settle()
    const [row] = await world().sql(`select queue_id from moderation_case where id = '${caseId}'`)
    expect(row).toEqual({ queue_id: senior.body.id })
  })
})

async function liveCaseOf({ comment }: Claimed | { comment: CommentView }): Promise<string> {
  const [row] = await world().sql<{ id: string }>(
    `select id from moderation_case where comment_id = '${comment.id}' and state in ('open', 'queued', 'claimed', 'held')`,
  )
  return row?.id ?? ''
}
