import { describe, expect, it } from 'vitest'
import { claim, decisionOn, queuedCase } from '../support/world/actions.js'
import { judge } from '../support/world/judgements.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld({ settings: { suspendAfterWarning: true } })
const moderator = () => world().as('mod-1', 'moderator')

async function authorOf(caseId: string): Promise<string> {
  const [row] = await world().sql<{ author_id: string }>(`select author_id from moderation_case where id = '${caseId}'`)
  return row?.author_id ?? ''
}

describe('a site that warns before it suspends', () => {
  it('suspends and bans nobody who was not warned, neither alone nor with a decision', async () => {
    const { caseId } = await queuedCase(world())
    const userId = await authorOf(caseId)
    const by = await moderator()
    const sanction = (kind: string) =>
      by.post(`/moderation/users/${userId}/sanctions`, { kind, days: 3, policyCode: 'abuse' })
    expect(await sanction('suspend')).toMatchObject({ status: 409, body: { code: 'warning-needed' } })
    expect((await sanction('ban')).body.code).toBe('warning-needed')
    const held = await claim(by, caseId)
    const decision = { ...decisionOn(held), sanction: { kind: 'suspend', days: 3 } }
    const refused = await by.post(`/moderation/cases/${caseId}/decisions`, decision)
    expect(refused).toMatchObject({ status: 409, body: { code: 'warning-needed' } })
    expect(await world().sql(`select id from measure where user_id = '${userId}'`)).toEqual([])
    expect((await sanction('warn')).status).toBe(201)
    expect((await by.post(`/moderation/cases/${caseId}/decisions`, decision)).status).toBe(201)
    await world().sql(
      `update measure set starts_at = starts_at - interval '366 days' where user_id = '${userId}' and kind = 'warn'`,
    )
    expect((await sanction('suspend')).body.code).toBe('warning-needed')
    expect((await sanction('mute')).status).toBe(201)
  })

  it('shows number and proportion of what a person wrote and reported in vain within a year', async () => {
    const first = await queuedCase(world())
    const userId = await authorOf(first.caseId)
    await judge(await moderator(), first.caseId, 'hide', { ground: 'illegal' })
    const second = await queuedCase(world())
    await judge(await moderator(), second.caseId, 'dismiss')
    const by = await moderator()
    const author = await by.get<{ misuse: object }>(`/moderation/users/${userId}`)
    expect(author.body.misuse).toEqual({
      ...{ comments: 1, restricted: 1, illegal: 1, restrictedShare: 1 },
      ...{ judgedReports: 0, unfoundedReports: 0, unfoundedShare: null, warnings: 0, warnedAt: null },
    })
    const [row] = await world().sql<{ reporter_id: string }>(
      `select reporter_id from report where case_id = '${second.caseId}'`,
    )
    const reporter = await by.get<{ misuse: object }>(`/moderation/users/${row?.reporter_id ?? ''}`)
    expect(reporter.body.misuse).toMatchObject({ judgedReports: 1, unfoundedReports: 1, unfoundedShare: 1 })
  })
})
