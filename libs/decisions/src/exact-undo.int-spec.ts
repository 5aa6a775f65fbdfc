import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CaseId, SiteId } from '@moderato/kernel'
import { RouteCase } from '@moderato/reviewing'
import { queuedCase } from '../../../test/support/world/actions.js'
import { judge, kindsOf } from '../../../test/support/world/judgements.js'
import { useWorld } from '../../../test/support/world/world.js'

const world = useWorld()
const moderator = () => world().as('mod-1', 'moderator')
const lead = () => world().as('lead-1', 'lead')

/** Everything that decides what readers see of a comment and how far its reporter is trusted. */
const traces = (commentId: string) =>
  world().sql(`select c.status, t.comment_count,
      (select count(*)::int from measure m where m.comment_id = c.id and m.lifted_at is null) as measures,
      (select array_agg(array[s.agreed, s.disagreed] order by s.user_id) from report r
        join reporter_stat s on s.user_id = r.reporter_id where r.comment_id = c.id and (s.agreed, s.disagreed) <> (0, 0)) as judged
    from comment c join thread t on t.id = c.thread_id where c.id = '${commentId}'`)

/** What hides a comment beside decisions. */
const provisional = (commentId: string, caseId: string) => `with hidden as (
    insert into measure (site_id, id, kind, comment_id, case_id, content_version, ends_at)
    select site_id, new_id(), 'auto_hide', id, '${caseId}', body_version, clock_timestamp() + interval '1 day'
    from comment where id = '${commentId}' returning comment_id
  ), shown as (update comment set status = 'hidden' where id in (select comment_id from hidden) returning thread_id)
  update thread set comment_count = comment_count - 1 where id in (select thread_id from shown)`

const outcome = fc.constantFrom('dismiss', 'hide', 'remove')

it('I14: undoing decisions, however many and over whatever was hidden before, leaves every trace as it was', async () => {
  const plan = fc.record({ isHidden: fc.boolean(), outcomes: fc.array(outcome, { minLength: 1, maxLength: 3 }) })
  const property = fc.asyncProperty(plan, async ({ isHidden, outcomes }) => {
    const { comment, caseId } = await queuedCase(world())
    if (isHidden) await world().sql(provisional(comment.id, caseId))
    const before = await traces(comment.id)
    for (const decided of outcomes) {
      const decision = await judge(
        await moderator(),
        caseId,
        decided,
        decided === 'dismiss' ? {} : { sanction: { kind: 'warn' } },
      )
      const by = decided === 'hide' ? await lead() : await moderator()
      expect(await by.post(`/moderation/decisions/${decision.id}/revert`)).toMatchObject({ status: 200 })
      expect(await traces(comment.id)).toEqual(before)
      // Who was overruled by a lead may not judge again.
      if (decided === 'hide') break
    }
  })
  await fc.assert(property, { numRuns: 8, endOnFailure: true })
}, 240_000)

it('I16: jobs that come twice, late or out of order change nothing', async () => {
  const { author, reporter, caseId } = await queuedCase(world())
  const route = world().api.get(RouteCase, { strict: false })
  const again = () => route.execute(world().site.id as SiteId, caseId as CaseId)
  const version = () => world().sql(`select version, state from moderation_case where id = '${caseId}'`)
  const queued = await version()
  await Promise.all([again(), again(), again()])
  expect(await version()).toEqual(queued)
  await judge(await moderator(), caseId, 'remove')
  const decided = await version()
  await Promise.all([again(), again()])
  expect(await version()).toEqual(decided)
  expect(await kindsOf(author)).toEqual(['statement-of-reasons'])
  expect(await kindsOf(reporter)).toEqual(['receipt', 'outcome'])
})
