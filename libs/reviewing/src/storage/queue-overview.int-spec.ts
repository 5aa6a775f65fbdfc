import { afterAll, beforeAll, expect, it } from 'vitest'
import { useTestDatabase } from '../../../../test/support/database.js'
import { Newsroom } from '../../../../test/support/newsroom.js'

const database = useTestDatabase()
let room: Newsroom

beforeAll(async () => {
  room = await Newsroom.open(database)
})
afterAll(() => room.close())

it('tells queue by queue what waits, is claimed, came in and was decided', async () => {
  const general = await room.queueId('general')
  const [first = '', second = ''] = await room.addCases({ count: 5, queueId: general })
  await room.addCases({ count: 2, queueId: await room.queueId('urgent') })
  const lead = room.as('lead-1')
  await lead.post(`/moderation/cases/${second}/claim`)
  const { lease, reports } = (await lead.post(`/moderation/cases/${first}/claim`)).body
  const covers = { leaseToken: lease.token, coversReportSeq: reports.at(-1).seq }
  const decided = await lead.post(`/moderation/cases/${first}/decisions`, {
    ...{ ...covers, outcome: 'dismiss', policyCode: 'ok', ground: 'terms' },
  })
  expect(decided.status).toBe(201)
  const { items } = (await lead.get('/moderation/queues')).body as { items: { name: string }[] }
  const nothing = { depth: 0, claimed: 0, oldestDueAt: null, inflow: 0, outflow: 0 }
  expect(items.find(({ name }) => name === 'general')).toMatchObject({ depth: 3, claimed: 1, inflow: 5, outflow: 1 })
  expect(items.find(({ name }) => name === 'urgent')).toMatchObject({
    ...nothing,
    depth: 2,
    oldestDueAt: expect.any(String),
    inflow: 2,
  })
  expect(items.find(({ name }) => name === 'senior')).toMatchObject(nothing)
})
