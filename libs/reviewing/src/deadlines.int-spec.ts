import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Signals } from '@moderato/live'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'
import { WatchDeadlinesTask } from './jobs/watch-deadlines.task.js'

interface CaseRow {
  state: string
  level: number
  tier: number
  version: number
}

describe('the clock', () => {
  const database = useTestDatabase()
  let room: Newsroom
  let general: string
  let caseId: string
  const heard: string[] = []
  const tick = () => room.app.get(WatchDeadlinesTask).run()
  const now = async () =>
    (await room.sql<CaseRow & Record<string, unknown>>('select * from moderation_case where id = $1', [caseId]))[0]
  const shift = (column: string, by: string) =>
    room.sql(`update moderation_case set ${column} = clock_timestamp() + interval '${by}' where id = $1`, [caseId])
  const lastEvent = async () =>
    (
      await room.sql('select type, actor_kind, data from case_event where case_id = $1 order by seq desc limit 1', [
        caseId,
      ])
    )[0]

  beforeAll(async () => {
    room = await Newsroom.open(database)
    general = await room.queueId('general')
    room.app.get(Signals).on('moderation', (signal) => {
      if (signal.type !== 'appeal.updated') heard.push(`${signal.type} ${signal.caseId}`)
    })
  })
  afterAll(() => room.close())
  beforeEach(async () => {
    caseId = (await room.addCases({ count: 1, queueId: general }))[0] ?? ''
  })

  it('leaves a case alone that is in time', async () => {
    await tick()
    expect(await now()).toMatchObject({ level: 0, tier: 0, version: 2 })
  })

  it('lifts an overdue case once for each level, up to the third', async () => {
    await shift('due_at', '-1 second')
    await Promise.all([tick(), tick(), tick()])
    expect(await now()).toMatchObject({ state: 'queued', level: 1, tier: 1, version: 3 })
    expect(await lastEvent()).toEqual({ type: 'overdue', actor_kind: 'system', data: { level: 1, tier: 1 } })
    for (const [level, tier] of [
      [2, 2],
      [3, 3],
    ] as const) {
      await shift('escalates_at', '-1 second')
      await tick()
      expect(await now()).toMatchObject({ level, tier })
    }
    await shift('escalates_at', '-1 second')
    await tick()
    expect(await now()).toMatchObject({ level: 3, tier: 3, version: 5 })
    await expect.poll(() => heard.filter((line) => line === `case.overdue ${caseId}`)).toHaveLength(3)
  })

  it('lets the reviewer keep an overdue case', async () => {
    const { lease } = (await room.as('mod-1').post(`/moderation/cases/${caseId}/claim`)).body
    await shift('due_at', '-1 second')
    await tick()
    expect(await now()).toMatchObject({ state: 'claimed', level: 1, version: 4 })
    const path = `/moderation/cases/${caseId}`
    expect((await room.as('mod-1').post(`${path}/renew`, { leaseToken: lease.token })).status).toBe(200)
    const decision = {
      leaseToken: lease.token,
      coversReportSeq: 1,
      outcome: 'hide',
      policyCode: 'abuse',
      ground: 'terms',
    }
    expect((await room.as('mod-1').post(`${path}/decisions`, decision)).status).toBe(201)
  })

  it('reminds once of each deadline', async () => {
    const reminders = () => heard.filter((line) => line === `case.due-soon ${caseId}`).length
    await tick()
    expect(reminders()).toBe(0)
    await shift('due_at', '20 minutes')
    await tick()
    await tick()
    await expect.poll(reminders).toBe(1)
    await shift('due_at', '10 minutes')
    await tick()
    await expect.poll(reminders).toBe(2)
    expect(await now()).toMatchObject({ version: 2 })
  })

  it('puts a case back whose hold is over, and ends every right of its holder', async () => {
    const path = `/moderation/cases/${caseId}`
    const { lease } = (await room.as('mod-1').post(`${path}/claim`)).body
    await room.as('mod-1').post(`${path}/hold`, { leaseToken: lease.token, holdSec: 600, reason: 'asking the desk' })
    await room.sql("update moderation_case set hold_until = clock_timestamp() - interval '1 ms' where id = $1", [
      caseId,
    ])
    const [prolonged] = await Promise.all([
      room.as('mod-1').post(`${path}/hold`, { holdSec: 600, reason: 'still asking' }),
      tick(),
    ])
    expect(prolonged.body.code).toBe('lease-lost')
    // A case that somebody is at just then is left to the next turn.
    await tick()
    expect(await now()).toMatchObject({ state: 'queued', hold_until: null, held_by: null })
    expect(await lastEvent()).toMatchObject({ type: 'hold-ended', data: { holderId: await room.userId('mod-1') } })
  })

  it('does not end a hold that was prolonged in time', async () => {
    const path = `/moderation/cases/${caseId}`
    const { lease } = (await room.as('mod-1').post(`${path}/claim`)).body
    await room.as('mod-1').post(`${path}/hold`, { leaseToken: lease.token, holdSec: 60, reason: 'asking the desk' })
    const [prolonged] = await Promise.all([
      room.as('mod-1').post(`${path}/hold`, { holdSec: 6000, reason: 'still asking' }),
      tick(),
    ])
    await tick()
    expect(prolonged.status).toBe(200)
    expect(await now()).toMatchObject({ state: 'held' })
  })
})
