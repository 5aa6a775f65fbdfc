import { beforeAll, describe, expect, it } from 'vitest'
import { claim, decisionOn, queuedCase } from '../support/world/actions.js'
import type { Caller } from '../support/world/caller.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld()

describe('ids of another site', () => {
  let foreignReader: Caller
  let foreignLead: Caller
  let ids: { comment: string; case: string; user: string }
  let leaseToken: string

  beforeAll(async () => {
    const site = await world().addSite('rival')
    foreignReader = await world().as('somebody', 'reader', site)
    foreignLead = await world().as('lead-1', 'lead', site)
    const { comment, caseId } = await queuedCase(world())
    const claimed = await claim(await world().as('mod-1', 'moderator'), caseId)
    leaseToken = claimed.lease.token
    ids = { comment: comment.id, case: caseId, user: comment.author.id ?? '' }
  })

  it.each([
    ['GET', '/comments/{comment}', undefined],
    ['GET', '/comments/{comment}/replies', undefined],
    ['PATCH', '/comments/{comment}', { body: '남의 글' }],
    ['DELETE', '/comments/{comment}', undefined],
    ['PUT', '/comments/{comment}/vote', { value: 'up' }],
    ['POST', '/comments/{comment}/reports', { category: 'spam' }],
    ['PUT', '/me/blocks/{user}', undefined],
  ] as const)('are unknown to readers: %s %s', async (method, path, body) => {
    const answer = await foreignReader.call(method, fill(path), { body })
    expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })

  it.each([
    ['GET', '/moderation/cases/{case}', undefined],
    ['GET', '/moderation/cases/{case}/context', undefined],
    ['GET', '/moderation/users/{user}', undefined],
    ['POST', '/moderation/cases/{case}/claim', {}],
    ['POST', '/moderation/cases/{case}/renew', { leaseToken: '{lease}' }],
    ['POST', '/moderation/cases/{case}/release', { leaseToken: '{lease}' }],
    ['POST', '/moderation/cases/{case}/decisions', { decision: true }],
  ] as const)('are unknown to leads: %s %s', async (method, path, body) => {
    const filled = JSON.parse(JSON.stringify(body ?? null).replace('{lease}', leaseToken)) as object | null
    const decision = { ...decisionOn({ lease: { token: leaseToken }, reports: [] } as never), coversReportSeq: 1 }
    const sent = filled !== null && 'decision' in filled ? decision : filled
    const answer = await foreignLead.call<{ code: string }>(method, fill(path), sent === null ? {} : { body: sent })
    expect([404, 409]).toContain(answer.status)
    expect(['not-found', 'lease-lost']).toContain(answer.body.code)
    expect(answer.body).not.toHaveProperty('case')
    const [row] = await world().sql<{ state: string }>(`select state from moderation_case where id = '${ids.case}'`)
    expect(row?.state).toBe('claimed')
  })

  it('leads find neither people of another site, nor what they wrote, reported or decided', async () => {
    const [moderator] = await world().sql<{ id: string }>(
      `select id from site_user where site_id = 'herald' and subject = 'mod-1'`,
    )
    for (const path of [
      `/moderation/users?q=${ids.user}`,
      `/moderation/users/${ids.user}/comments`,
      `/moderation/users/${ids.user}/reports`,
      `/moderation/members/${moderator?.id ?? ''}/decisions`,
      '/moderation/cases?q=좋은 기사',
    ]) {
      expect(await foreignLead.get(path)).toMatchObject({ status: 200, body: { items: [] } })
    }
  })

  it('refuses the token of another site', async () => {
    const own = await world().as('somebody')
    const answer = await fetch(own.urlOf('/me/comments').replace('/herald/', '/rival/'), {
      headers: { authorization: `Bearer ${own.token ?? ''}` },
    })
    expect(answer.status).toBe(401)
  })

  it('takes staff of one site for readers on another', async () => {
    const site = await world().addSite('weekly')
    await world().sql(`delete from review_queue_member where site_id = 'weekly'`)
    await world().sql(`delete from reviewer where site_id = 'weekly'`)
    await world().sql(`delete from staff_member where site_id = 'weekly'`)
    const formerStaff = await world().as('admin-1', 'admin', site)
    const answer = await formerStaff.get('/moderation/cases')
    expect(answer).toMatchObject({ status: 403, body: { code: 'role-insufficient' } })
  })

  function fill(path: string): string {
    return path.replace('{comment}', ids.comment).replace('{case}', ids.case).replace('{user}', ids.user)
  }
})
