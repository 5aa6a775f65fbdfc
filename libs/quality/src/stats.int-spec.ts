import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'

describe('figures about reviewing', () => {
  const database = useTestDatabase()
  let room: Newsroom
  /** Asks for what was until now, however late the question comes. */
  let soFar: string
  const secondsLeftInHour = async () => {
    const text = `select extract(epoch from date_trunc('hour', now()) + interval '1 hour' - now())::float8 as left`
    return (await room.sql<{ left: number }>(text))[0]?.left ?? 0
  }

  beforeAll(async () => {
    room = await Newsroom.open(database)
    // The first half of what happens lies two hours before the other, in one step of the series each.
    await vi.waitUntil(async () => (await secondsLeftInHour()) > 60, { timeout: 100_000, interval: 500 })
    const general = await room.queueId('general')
    const cases = await room.addCases({ count: 6, queueId: general })
    await room.addCases({ count: 4, queueId: await room.queueId('urgent'), category: 'threat', tier: 3 })
    // The first reports came two hours ago, one case is overdue.
    await room.sql("update moderation_case set created_at = created_at - interval '2 hours' where queue_id = $1", [
      general,
    ])
    await room.sql(
      `alter table case_event disable trigger all;
       update case_event set at = at - interval '2 hours' where case_id in (select id from moderation_case where queue_id = '${general}');
       alter table case_event enable trigger all`,
    )
    await room.sql("update moderation_case set due_at = clock_timestamp() - interval '1 minute' where id = $1", [
      cases[5],
    ])
    await decide('mod-1', cases[0] ?? '', 'hide')
    await decide('mod-1', cases[1] ?? '', 'dismiss')
    await decide('mod-2', cases[2] ?? '', 'remove')
    await room.as('mod-2').post(`/moderation/cases/${cases[3] ?? ''}/claim`)
    const [clock] = await room.sql<{ now: Date }>('select clock_timestamp() as now')
    soFar = `to=${clock?.now.toISOString() ?? ''}`
  })
  afterAll(() => room.close())

  it('count what came, what was decided and what is left', async () => {
    const { body } = await room.as('lead-1').get(`/moderation/stats?${soFar}`)
    const sum = (name: string) =>
      body.series.reduce((total: number, point: Record<string, number>) => total + (point[name] ?? 0), 0)
    expect(body.series.length).toBeGreaterThanOrEqual(24)
    expect([sum('arrivals'), sum('decisions')]).toEqual([10, 3])
    expect(body.series.at(-1)).toMatchObject({ depth: 7 })
    expect(body.queues).toMatchObject([
      { name: 'general', depth: 3, overdue: 1, arrivals: 6, decisions: 3 },
      { name: 'senior', depth: 0, arrivals: 0 },
      { name: 'urgent', depth: 4, overdue: 0, arrivals: 4, decisions: 0, p95Sec: null },
    ])
    const waitHours = ({ oldestAt }: { oldestAt: string | null }) =>
      oldestAt === null ? null : Math.floor((Date.parse(body.to) - Date.parse(oldestAt)) / 3_600_000)
    expect(body.queues.map(waitHours)).toEqual([2, null, 0])
    expect(body.categories).toEqual([
      { category: 'abuse', reports: 6, decisions: 3, restricted: 2 },
      { category: 'threat', reports: 4, decisions: 0, restricted: 0 },
    ])
  })

  it('know the depth of each hour', async () => {
    const { body } = await room.as('lead-1').get(`/moderation/stats?${soFar}`)
    const depths = body.series.map(({ depth }: { depth: number }) => depth)
    expect(depths[0]).toBe(0)
    expect(depths.at(-2)).toBe(6)
  })

  it('know how old the oldest undecided case was at the end of each hour', async () => {
    const { series } = (await room.as('lead-1').get(`/moderation/stats?${soFar}`)).body
    const ages = series.map(({ oldestSec }: { oldestSec: number | null }) => oldestSec)
    expect(ages[0]).toBeNull()
    // The first reports came two hours ago; three of their cases still wait.
    expect(ages.at(-1)).toBeGreaterThanOrEqual(7200)
    expect(ages.at(-1)).toBeLessThan(3 * 3600)
    expect(ages.at(-2)).toBeGreaterThan(3500)
    expect(ages.at(-2)).toBeLessThan(7200)
  })

  it('tell how long decisions took', async () => {
    const { decisionTime } = (await room.as('lead-1').get(`/moderation/stats?interval=day&${soFar}`)).body
    expect(decisionTime).toMatchObject({ count: 3, late: 0 })
    expect(decisionTime.p50Sec).toBeGreaterThanOrEqual(7200)
    expect(decisionTime.p50Sec).toBeLessThan(7300)
  })

  it('show a person to that person and to leads', async () => {
    const all = (await room.as('lead-1').get('/moderation/stats')).body.workload
    expect(all).toMatchObject([
      { name: 'mod-1', claims: 2, decisions: 2, restricted: 1, hardDecisions: 0 },
      { name: 'mod-2', claims: 2, decisions: 1, restricted: 1 },
    ])
    expect((await room.as('mod-2').get('/moderation/stats')).body.workload).toEqual([all[1]])
    expect((await room.as('mod-2').get('/moderation/me/stats')).body.workload).toEqual(all[1])
    expect((await room.as('mod-3').get('/moderation/me/stats')).body.workload).toBeNull()
  })

  it.each([
    'from=2026-01-01T00:00:00Z&to=2025-01-01T00:00:00Z',
    'from=2020-01-01T00:00:00Z',
    'interval=week',
    'from=soon',
  ])('refuse %s', async (query) => {
    expect((await room.as('lead-1').get(`/moderation/stats?${query}`)).body.code).toBe('validation-failed')
  })

  async function decide(subject: string, caseId: string, outcome: string): Promise<void> {
    const { lease } = (await room.as(subject).post(`/moderation/cases/${caseId}/claim`)).body
    const decision = { leaseToken: lease.token, coversReportSeq: 1, outcome, policyCode: 'abuse', ground: 'terms' }
    const { status } = await room.as(subject).post(`/moderation/cases/${caseId}/decisions`, decision)
    expect(status).toBe(201)
  }
})
