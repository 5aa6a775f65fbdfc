import { describe, expect, it } from 'vitest'
import { claim, decisionOn, newThread, post } from '../support/world/actions.js'
import type { Caller } from '../support/world/caller.js'
import { useWorld } from '../support/world/world.js'

interface Notice {
  id: string
  state: string
  name: string | null
  holderName: string | null
  block: { id: string; endedAt: string | null; endedBy: string | null } | null
}

const world = useWorld()
const listed = async <Item = Notice>(caller: Caller, path: string) =>
  (await caller.get<{ items: Item[] }>(`/moderation/${path}`)).body.items

describe('the desk of legal notices', () => {
  it('shows how far a claim has come, and its block with the clock and the objection', async () => {
    const [author, claimant] = [await world().reader(), await world().reader()]
    const [moderator, lead] = [await world().as('mod-1', 'moderator'), await world().as('lead-1', 'lead')]
    const comment = await post(author, newThread(), '그 회사 대표는 세금을 떼먹었다')
    const form = {
      right: 'honour',
      wish: 'delete',
      name: '한지민',
      contact: 'han@example.org',
      explanation: '사실이 아닙니다',
    }
    const filed = await claimant.post<{ id: string }>('/legal-notices', {
      commentId: comment.id,
      ...form,
      goodFaith: true,
    })
    const path = `legal-notices/${filed.body.id}`
    expect(await listed(moderator, 'legal-notices?state=received')).toMatchObject([
      { id: filed.body.id, name: null, commentBody: comment.body, caseState: 'queued', outcome: null, block: null },
    ])
    expect((await lead.get(`/moderation/${path}`)).body).toMatchObject({ name: '한지민', contact: 'han@example.org' })

    const [row] = await world().sql<{ id: string }>(`select id from moderation_case where comment_id = '${comment.id}'`)
    const { lease } = await claim(moderator, row?.id ?? '')
    expect((await lead.get<Notice>(`/moderation/${path}`)).body.holderName).toBe('mod-1')
    await moderator.post(`/moderation/cases/${row?.id ?? ''}/temporary-measures`, { leaseToken: lease.token, days: 30 })
    const [blocked] = await listed(moderator, 'legal-notices?state=blocked')
    expect(blocked).toMatchObject({ id: filed.body.id, block: { endedAt: null, rights: ['honour'], objection: null } })
    await author.post(`/measures/${blocked?.block?.id ?? ''}/objections`, { text: '기사에 나온 내용입니다' })
    expect(await listed(moderator, 'temporary-measures?inForce=true')).toMatchObject([
      { id: blocked?.block?.id, objection: { text: '기사에 나온 내용입니다' }, author: { id: comment.author.id } },
    ])

    await moderator.post(
      `/moderation/cases/${row?.id ?? ''}/decisions`,
      decisionOn(await claim(moderator, row?.id ?? ''), 'dismiss'),
    )
    expect(await listed(moderator, 'legal-notices?state=decided')).toMatchObject([
      { id: filed.body.id, outcome: 'dismiss', block: { endedBy: 'decision' } },
    ])
    expect(await listed(moderator, 'temporary-measures?inForce=true')).toEqual([])
    expect(await listed(moderator, 'temporary-measures?inForce=false')).toMatchObject([{ id: blocked?.block?.id }])
  })

  it('hides notices of foreign queues and other sites', async () => {
    const comment = await post(await world().reader(), newThread())
    const order = {
      commentId: comment.id,
      right: 'public-order',
      wish: 'delete',
      agency: '위원회',
      reference: '2026-1',
    }
    const answer = await (
      await world().as('lead-1', 'lead')
    ).post<{ id: string }>('/moderation/agency-orders', {
      ...order,
      explanation: '심의 결과',
      dueAt: new Date(Date.now() + 86_400_000).toISOString(),
    })
    expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 201 })
    await world().sql(
      `delete from review_queue_member m using site_user u where u.id = m.user_id and u.subject = 'mod-3'`,
    )
    const rival = await world().as('lead-1', 'lead', await world().addSite('rival'))
    for (const caller of [await world().as('mod-3', 'moderator'), rival]) {
      expect((await caller.get(`/moderation/legal-notices/${answer.body.id}`)).body.code).toBe('not-found')
      expect(await listed(caller, 'legal-notices')).toEqual([])
      expect(await listed(caller, 'temporary-measures')).toEqual([])
    }
  })
})
