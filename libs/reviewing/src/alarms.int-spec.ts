import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CaseId, SiteId } from '@moderato/kernel'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'
import { WakeCaseHandler } from './jobs/wake-case.handler.js'

describe('a case that waits', () => {
  const database = useTestDatabase()
  let room: Newsroom
  let general: string
  let caseId: string
  const path = () => `/moderation/cases/${caseId}`
  const change = (assignments: string) => room.sql(`update moderation_case set ${assignments} where id = $1`, [caseId])
  const wake = () =>
    room.app.get(WakeCaseHandler, { strict: false }).handle({ siteId: 'desk' as SiteId, caseId: caseId as CaseId })

  /** The moments it asked to be woken at, in the order of asking, compared with those it waits for. */
  async function alarms(): Promise<string[]> {
    const rows = await room.sql<{ named: string }>(
      `select case o.run_at when k.due_at - make_interval(secs => q.remind_sec) then 'reminder' when k.escalates_at then 'next level'
          when k.due_at then 'deadline' when k.hold_until then 'end of hold' else 'moved' end as named
       from outbox o join moderation_case k on k.id = (o.payload ->> 'caseId')::uuid join review_queue q on q.id = k.queue_id
       where o.type = 'wake-case' and k.id = $1 order by o.created_at`,
      [caseId],
    )
    return rows.map(({ named }) => named)
  }
  const now = async () =>
    (await room.sql<Record<string, unknown>>('select * from moderation_case where id = $1', [caseId]))[0]

  beforeAll(async () => {
    room = await Newsroom.open(database)
    general = await room.queueId('general')
  })
  afterAll(() => room.close())
  beforeEach(async () => {
    caseId = (await room.addCases({ count: 1, queueId: general }))[0] ?? ''
  })

  it('asks to be woken for its reminder, then for its deadline, then for the next level, up to the third', async () => {
    expect(await alarms()).toEqual(['reminder'])
    await change("due_at = clock_timestamp() + interval '20 minutes'")
    await wake()
    expect(await alarms()).toEqual(['moved', 'reminder', 'deadline'])
    await change("due_at = clock_timestamp() - interval '1 second'")
    await wake()
    expect((await alarms()).at(-1)).toBe('next level')
    for (const level of [2, 3]) {
      await change("escalates_at = clock_timestamp() - interval '1 second'")
      await wake()
      expect(await now()).toMatchObject({ level })
    }
    const asked = (await alarms()).length
    await change("escalates_at = clock_timestamp() - interval '1 second'")
    await wake()
    expect(await now()).toMatchObject({ level: 3, version: 5 })
    expect(await alarms()).toHaveLength(asked)
  })

  it('asks for the end of its hold when that is next, and again when the hold is longer', async () => {
    const { lease } = (await room.as('mod-1').post(`${path()}/claim`)).body
    expect(await alarms()).toEqual(['reminder'])
    await room.as('mod-1').post(`${path()}/hold`, { leaseToken: lease.token, holdSec: 60, reason: 'asking the desk' })
    expect(await alarms()).toEqual(['reminder', 'end of hold'])
    await room.as('mod-1').post(`${path()}/hold`, { holdSec: 120, reason: 'still asking' })
    expect(await alarms()).toEqual(['reminder', 'moved', 'end of hold'])
    await wake()
    expect(await now()).toMatchObject({ state: 'held' })
    await change("hold_until = clock_timestamp() - interval '1 ms'")
    await Promise.all([wake(), wake(), wake()])
    expect(await now()).toMatchObject({ state: 'queued', held_by: null, version: 6 })
  })

  it('is lifted once by any number of jobs at once, and by none that comes late or after its decision', async () => {
    await change("due_at = clock_timestamp() - interval '1 second'")
    await Promise.all(Array.from({ length: 10 }, wake))
    expect(await now()).toMatchObject({ level: 1, tier: 1, version: 3 })
    await wake()
    const { lease } = (await room.as('mod-1').post(`${path()}/claim`)).body
    const decision = {
      leaseToken: lease.token,
      coversReportSeq: 1,
      outcome: 'dismiss',
      policyCode: 'ok',
      ground: 'terms',
    }
    expect((await room.as('mod-1').post(`${path()}/decisions`, decision)).status).toBe(201)
    const decided = await now()
    await change("escalates_at = clock_timestamp() - interval '1 second'")
    await wake()
    expect(await now()).toEqual({ ...decided, escalates_at: expect.any(Date) })
  })

  it('asks again for a moment whose job came while it was decided, once that was taken back', async () => {
    const { lease } = (await room.as('mod-1').post(`${path()}/claim`)).body
    await change("due_at = clock_timestamp() + interval '1 minute', reminded_due_at = clock_timestamp()")
    const decision = {
      leaseToken: lease.token,
      coversReportSeq: 1,
      outcome: 'dismiss',
      policyCode: 'ok',
      ground: 'terms',
    }
    const decided = await room.as('mod-1').post(`${path()}/decisions`, decision)
    expect(decided.status).toBe(201)
    // As after the moment: its job was handed over, came and found nothing to do.
    await room.sql(`update outbox set published_at = clock_timestamp(), run_at = clock_timestamp() - interval '1 second'
      where type = 'wake-case' and payload ->> 'caseId' = '${caseId}'`)
    const { status, text } = await room.as('mod-1').post(`/moderation/decisions/${String(decided.body.id)}/revert`)
    expect(status, text).toBe(200)
    const pending = `select 1 from outbox where type = 'wake-case' and payload ->> 'caseId' = $1 and published_at is null`
    expect(await room.sql(pending, [caseId])).toHaveLength(1)
  })

  it('is not woken twice for one moment, however often it is asked for', async () => {
    await change("due_at = due_at + interval '1 hour'")
    await change("due_at = due_at - interval '1 hour'")
    expect(await alarms()).toEqual(['reminder', 'moved'])
  })
})
