import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'

/** Outcomes of the first and the second reviewer. */
type Pair = [string, string]
const times = (count: number, pair: Pair): Pair[] => Array.from({ length: count }, () => pair)

describe('figures about agreement', () => {
  const database = useTestDatabase()
  let room: Newsroom

  beforeAll(async () => {
    room = await Newsroom.open(database)
    await room.sql(`update site set settings = settings || '{"secondReviewShare": 1}'`)
    // The table [[20, 5], [10, 15]] over ten, whose kappa is 0.4; the other queue knows one outcome alone.
    const general = [
      ...times(4, ['hide', 'hide']),
      ...times(1, ['hide', 'dismiss']),
      ...times(2, ['dismiss', 'hide']),
      ...times(3, ['dismiss', 'dismiss']),
    ]
    for (const pair of general) await judgedTwice('general', 'abuse', pair)
    for (const pair of times(2, ['dismiss', 'dismiss'])) await judgedTwice('urgent', 'threat', pair)
  })
  afterAll(() => room.close())

  it('give kappa with its interval by queue and by category, and none where chance explains all', async () => {
    const { body, status } = await room.as('mod-3').get('/moderation/stats/agreement')
    expect(status).toBe(200)
    const queue = (name: string) => (body.queues as { name: string }[]).find((row) => row.name === name)
    expect(queue('general')).toMatchObject({ count: 10, observed: 0.7, expected: 0.5 })
    const { kappa, low, high } = queue('general') as unknown as Record<'kappa' | 'low' | 'high', number>
    expect(kappa).toBeCloseTo(0.4, 6)
    expect(low).toBeLessThan(kappa)
    expect(high).toBeGreaterThan(kappa)
    const nothingButChance = { observed: 1, kappa: null, low: null, high: null }
    expect(queue('urgent')).toMatchObject({ count: 2, ...nothingButChance })
    expect(queue('senior')).toMatchObject({ count: 0, observed: null, kappa: null, overturnedShare: null })
    expect(body.overall).toMatchObject({ count: 12 })
    expect(body.categories).toMatchObject([
      { category: 'abuse', count: 10 },
      { category: 'threat', count: 2, ...nothingButChance },
    ])
  })

  it('come by hour and by day, and name nobody', async () => {
    for (const interval of ['hour', 'day']) {
      const { body, text } = await room.as('mod-3').get(`/moderation/stats/agreement?interval=${interval}`)
      const sum = (member: 'count' | 'agreed') =>
        (body.series as Record<'count' | 'agreed', number>[]).reduce((total, point) => total + point[member], 0)
      expect([sum('count'), sum('agreed')]).toEqual([12, 9])
      expect(text).not.toMatch(/mod-\d/)
      expect(text).not.toContain(await room.userId('mod-1'))
    }
  })

  it('show each reviewer alone how often others agreed, and what they looked at', async () => {
    const { body } = await room.as('mod-1').get('/moderation/me/stats')
    expect(body.secondOpinions).toEqual({ count: 12, agreed: 9 })
    const seen = (member: string) =>
      (body.exposure as Record<string, number>[]).reduce((total, point) => total + (point[member] ?? 0), 0)
    expect([seen('decisions'), seen('hardDecisions')]).toEqual([12, 2])
    const other = (await room.as('mod-2').get('/moderation/me/stats')).body
    expect(other.secondOpinions).toEqual({ count: 0, agreed: 0 })
  })

  it.each(['from=2026-01-01T00:00:00Z&to=2025-01-01T00:00:00Z', 'interval=week'])('refuse %s', async (query) => {
    const answer = await room.as('lead-1').get(`/moderation/stats/agreement?${query}`)
    expect(answer.body.code).toBe('validation-failed')
  })

  async function judgedTwice(queue: string, category: string, [first, second]: Pair): Promise<void> {
    const tier = category === 'threat' ? 3 : 0
    const [caseId = ''] = await room.addCases({ count: 1, queueId: await room.queueId(queue), category, tier })
    const { lease } = (await room.as('mod-1').post(`/moderation/cases/${caseId}/claim`)).body
    const opinion = (outcome: string) => ({ outcome, policyCode: 'abuse', ground: 'terms' })
    const decided = await room.as('mod-1').post(`/moderation/cases/${caseId}/decisions`, {
      ...{ ...opinion(first), leaseToken: lease.token, coversReportSeq: 1 },
    })
    expect(decided.status, decided.text).toBe(201)
    const held = (await room.as('mod-2').post('/moderation/second-reviews/claim-next')).body
    const again = await room.as('mod-2').post(`/moderation/second-reviews/${String(held.id)}/decisions`, {
      ...{ ...opinion(second), leaseToken: held.lease.token },
    })
    expect(again.status, again.text).toBe(201)
  }
})
