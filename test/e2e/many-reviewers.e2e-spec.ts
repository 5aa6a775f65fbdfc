import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useTestDatabase } from '../support/database.js'
import { Newsroom } from '../support/newsroom.js'
import { untilServed } from '../support/world/until-served.js'

const reviewers = 8
const cases = 200

describe('eight reviewers in one queue', () => {
  const database = useTestDatabase()
  let room: Newsroom

  beforeAll(async () => {
    room = await Newsroom.open(database, { reviewers })
    await room.addCases({ count: cases, queueId: await room.queueId('general') })
  })
  afterAll(() => room.close())

  it('empty it without one collision, and decide each case once', { timeout: 300_000 }, async () => {
    const subjects = Array.from({ length: reviewers }, (_, at) => `mod-${String(at + 1)}`)
    const decided = (await Promise.all(subjects.map(work))).flat()
    expect(decided).toHaveLength(cases)
    expect(new Set(decided).size).toBe(cases)
    const [counts] = await room.sql<Record<string, number>>(
      `select (select count(*)::int from decision) as decisions, (select count(distinct case_id)::int from decision) as decided,
         (select count(*)::int from moderation_case where state <> 'decided') as undecided,
         (select count(*)::int from case_event where type = 'claimed') as claims`,
    )
    expect(counts).toEqual({ decisions: cases, decided: cases, undecided: 0, claims: cases })
  })

  /** Takes and decides until nothing waits. @returns what was decided */
  async function work(subject: string): Promise<string[]> {
    const done: string[] = []
    for (;;) {
      const taken = await untilServed(() => room.as(subject).post('/moderation/cases/claim-next'))
      if (taken.status === 204) return done
      expect(taken.status, taken.text).toBe(200)
      const { id, lease } = taken.body as { id: string; lease: { token: string } }
      const decision = {
        leaseToken: lease.token,
        coversReportSeq: 1,
        outcome: 'dismiss',
        policyCode: 'ok',
        ground: 'terms',
      }
      const { status, text } = await untilServed(() =>
        room.as(subject).post(`/moderation/cases/${id}/decisions`, decision),
      )
      expect(status, text).toBe(201)
      done.push(id)
    }
  }
})
