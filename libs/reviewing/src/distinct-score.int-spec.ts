import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseId, SiteId } from '@moderato/kernel'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'
import { RouteCase } from './use-cases/route-case.use-case.js'

const reporters = 5
const severityOfAbuse = 4

describe('the score of a case', () => {
  const database = useTestDatabase()
  let room: Newsroom
  let caseId: string

  beforeAll(async () => {
    room = await Newsroom.open(database)
    caseId = (await room.addCases({ count: 1, queueId: await room.queueId('general'), state: 'open' }))[0] ?? ''
    const [row] = await room.sql<{ comment_id: string }>('select comment_id from moderation_case')
    // The first report is the newsroom's own and came over no network; these come from one address within seconds.
    for (let nth = 1; nth < reporters; nth++) {
      const path = `/comments/${row?.comment_id ?? ''}/reports`
      const filed = await room.call({ subject: `reader-${String(nth)}` }, 'POST', path, { category: 'abuse' })
      expect(filed.status, filed.text).toBe(201)
    }
  })
  afterAll(() => room.close())

  it('counts accounts of a day as one voice', async () => {
    expect(await score()).toBeCloseTo(of([1]), 4)
  })

  it('counts old accounts that reported from one address within minutes as one voice', async () => {
    await room.sql("update site_user set created_at = created_at - interval '2 days'")
    expect(await score()).toBeCloseTo(of([1, 1]), 4)
  })

  it('counts old accounts from places of their own one by one, each by its weight', async () => {
    await room.sql('update report_origin set address_hash = decode(md5(report_id::text), $1)', ['hex'])
    expect(await score()).toBeCloseTo(of([1, 1, 1, 1, 1]), 4)
    expect(await reroutedCases()).toBe(1)
  })

  const of = (weights: number[]) =>
    severityOfAbuse + 2 * Math.log2(1 + weights.reduce((sum, weight) => sum + weight, 0))

  /** As routing has it now. */
  async function score(): Promise<number> {
    await room.app.get(RouteCase, { strict: false }).execute(room.siteId as SiteId, caseId as CaseId)
    return (await room.sql<{ score: number }>('select score from moderation_case'))[0]?.score ?? 0
  }

  /** How many cases the preview of rules would send elsewhere by their score, which it computes by itself. */
  async function reroutedCases(): Promise<number> {
    const urgent = await room.queueId('urgent')
    const items = [{ name: 'many voices', predicate: { scoreMin: of([1, 1, 1, 1, 1]) - 0.01 }, queueId: urgent }]
    const { status, body, text } = await room.as('lead-1').post('/moderation/rules/dry-run', { items })
    expect(status, text).toBe(200)
    return body.changed
  }
})
