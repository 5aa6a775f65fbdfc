import { describe, expect, it } from 'vitest'
import { claim, decisionOn, queuedCase, report } from '../../../test/support/world/actions.js'
import { answerAppeal, appeal, judge } from '../../../test/support/world/judgements.js'
import { useWorld } from '../../../test/support/world/world.js'

const world = useWorld()
const moderator = (place = 1) => world().as(`mod-${String(place)}`, 'moderator')

const refused = {
  status: 403,
  body: { code: 'conflict-of-interest', case: { state: 'queued', lease: null, heldBy: null } },
}

/** What happened to the case since it waited in its queue, oldest first. */
async function eventsOf(caseId: string): Promise<string[]> {
  const rows = await world().sql<{ type: string }>(
    `select type from case_event where case_id = '${caseId}' order by seq`,
  )
  return rows.map(({ type }) => type).slice(2)
}

describe('a reviewer who reports what they hold', () => {
  it('does not decide it, and loses it to somebody else', async () => {
    const { caseId, comment } = await queuedCase(world())
    const held = await claim(await moderator(), caseId)
    await report(await moderator(), comment, 'abuse')
    const decide = async (key: string) =>
      (await moderator()).post(`/moderation/cases/${caseId}/decisions`, decisionOn(held, 'remove'), { key })
    expect(await decide('own-report')).toMatchObject(refused)
    expect(await eventsOf(caseId)).toEqual(['claimed', 'report-added', 'released'])
    expect(await decide('own-report')).toMatchObject({ status: 409, body: { code: 'lease-lost' } })
    expect(await judge(await moderator(2), caseId, 'hide')).toMatchObject({ outcome: 'hide' })
  })

  it('does not take it up again after putting it aside', async () => {
    const { caseId, comment } = await queuedCase(world())
    const { lease } = await claim(await moderator(), caseId)
    const hold = { leaseToken: lease.token, holdSec: 3600, reason: '원문을 찾아봅니다' }
    expect(await (await moderator()).post(`/moderation/cases/${caseId}/hold`, hold)).toMatchObject({ status: 200 })
    await report(await moderator(), comment, 'abuse')
    expect(await (await moderator()).post(`/moderation/cases/${caseId}/claim`)).toMatchObject(refused)
    expect(await eventsOf(caseId)).toEqual(['claimed', 'held', 'report-added', 'released'])
    expect(await judge(await moderator(2), caseId, 'hide')).toMatchObject({ outcome: 'hide' })
  })

  it('does not answer its appeal, which somebody else does', async () => {
    const { caseId, comment, reporter } = await queuedCase(world())
    const appealId = await appeal(reporter, (await judge(await moderator(), caseId, 'dismiss')).id)
    const path = `/moderation/appeals/${appealId}`
    const by = await moderator(2)
    const { lease } = (await by.post<{ lease: { token: string } }>(`${path}/claim`)).body
    await report(by, comment, 'abuse')
    const verdict = { leaseToken: lease.token, outcome: 'overturn', explanation: '직접 신고한 댓글입니다' }
    const own = await by.post(`${path}/decisions`, verdict)
    expect(own).toMatchObject({ status: 403, body: { code: 'conflict-of-interest' } })
    expect(await by.post(`${path}/release`, { leaseToken: lease.token })).toMatchObject({ status: 200 })
    expect(await answerAppeal(await moderator(3), appealId, 'uphold')).toMatchObject({ outcome: 'dismiss' })
  })
})
