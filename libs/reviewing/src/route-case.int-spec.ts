import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId, type CaseId, type SiteId } from '@moderato/kernel'
import { useTestDatabase } from '../../../test/support/database.js'
import { Newsroom } from '../../../test/support/newsroom.js'
import { RouteCase } from './use-cases/route-case.use-case.js'

const database = useTestDatabase()
let room: Newsroom
let route: (caseId: string) => Promise<void>

beforeAll(async () => {
  room = await Newsroom.open(database)
  const routing = room.app.get(RouteCase, { strict: false })
  route = (caseId) => routing.execute(room.siteId as SiteId, caseId as CaseId)
})
afterAll(() => room.close())

const stateOf = (caseId: string) =>
  room.sql(
    `select state, version, tier, (select array_agg(type order by seq) from case_event where case_id = k.id) as events
     from moderation_case k where id = $1`,
    [caseId],
  )

it('queues a case once when twenty of its jobs run at the same time', async () => {
  const [caseId = ''] = await room.addCases({ count: 1, queueId: await room.queueId('general'), state: 'open' })
  await Promise.all(Array.from({ length: 20 }, () => route(caseId)))
  expect(await stateOf(caseId)).toEqual([{ state: 'queued', version: 2, tier: 1, events: ['opened', 'queued'] }])
})

it('ranks by all reports although jobs of earlier ones run beside those of later ones', async () => {
  const [caseId = ''] = await room.addCases({ count: 1, queueId: await room.queueId('general'), state: 'open' })
  await route(caseId)
  const score = async () =>
    (await room.sql<{ score: number }>('select score from moderation_case where id = $1', [caseId]))[0]
  // Newcomers would count together as one.
  await room.sql(`update site_user set created_at = created_at - interval '2 days'`)
  const alone = await score()
  const jobs: Promise<void>[] = []
  for (const subject of ['mod-1', 'mod-2', 'mod-3', 'mod-4', 'mod-5']) {
    await addReport(caseId, subject)
    jobs.push(route(caseId), route(caseId))
  }
  await Promise.all(jobs)
  const together = await score()
  expect(together?.score).toBeGreaterThan(alone?.score ?? Infinity)
  await route(caseId)
  expect(await score()).toEqual(together)
})

it('leaves alone what it does not know', async () => {
  await expect(route(newId())).resolves.toBeUndefined()
})

/** As a report leaves a case that waits: one more report, one more event. */
async function addReport(caseId: string, subject: string): Promise<void> {
  await room.sql(
    `with grown as (
       update moderation_case set version = version + 1, report_count = report_count + 1 where id = $1
       returning site_id, id, comment_id, version, report_count
     ), reported as (
       insert into report (site_id, id, case_id, seq, comment_id, content_version, reporter_id, category, weight)
       select g.site_id, new_id(), g.id, g.report_count, g.comment_id, 1, $2, 'abuse', 1 from grown g
     )
     insert into case_event (site_id, case_id, seq, type, actor_kind, actor_id, from_state, to_state)
     select g.site_id, g.id, g.version, 'report-added', 'reader', $2, 'queued', 'queued' from grown g`,
    [caseId, await room.userId(subject)],
  )
}
