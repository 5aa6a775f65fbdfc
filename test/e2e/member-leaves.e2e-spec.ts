import { beforeAll, expect, it } from 'vitest'
import { claim, queuedCase } from '../support/world/actions.js'
import type { Caller } from '../support/world/caller.js'
import { EventReader } from '../support/world/event-reader.js'
import { appeal, judge } from '../support/world/judgements.js'
import { sanctionAppealed } from '../support/world/sanctions.js'
import { useWorld } from '../support/world/world.js'

const world = useWorld({ settings: { secondReviewShare: 1 } })

let leaver: Caller
let colleague: Caller
let admin: Caller
let leaverId: string

beforeAll(async () => {
  admin = await world().as('admin-1', 'admin')
  colleague = await world().as('mod-3', 'moderator')
  leaver = await world().as('mod-2', 'moderator')
  leaverId = (await leaver.get<{ id: string }>('/moderation/me')).body.id
})

/** Something in hand, by the route that takes it. */
async function take(by: Caller, path: string): Promise<{ id: string }> {
  const taken = await by.post<{ id: string }>(path)
  expect(taken, JSON.stringify(taken.body)).toMatchObject({ status: 200 })
  return taken.body
}

/** A case, one put aside, an appeal of a decision, one of a sanction, and a second review. */
async function fillHands(): Promise<{ claimed: string; aside: string; appeals: string[]; secondReview: string }> {
  const [claimed, aside, decided] = [await queuedCase(world()), await queuedCase(world()), await queuedCase(world())]
  const { id: decisionId } = await judge(await world().as('mod-1', 'moderator'), decided.caseId, 'hide')
  const appeals = [await appeal(decided.author, decisionId), (await sanctionAppealed(world())).appealId]
  await claim(leaver, claimed.caseId)
  const { lease } = await claim(leaver, aside.caseId)
  const hold = { leaseToken: lease.token, holdSec: 3600, reason: '법무 확인' }
  expect((await leaver.post(`/moderation/cases/${aside.caseId}/hold`, hold)).status).toBe(200)
  for (const id of appeals) await take(leaver, `/moderation/appeals/${id}/claim`)
  const { id: secondReview } = await take(leaver, '/moderation/second-reviews/claim-next')
  return { claimed: claimed.caseId, aside: aside.caseId, appeals, secondReview }
}

it('what a member who leaves had in hand is at once in the hands of others', async () => {
  const { claimed, aside, appeals, secondReview } = await fillHands()
  const stream = await EventReader.open(colleague, '/moderation/events')
  expect((await admin.delete(`/moderation/members/${leaverId}`)).status).toBe(204)
  await expect
    .poll(() => stream.events.filter(({ type }) => type === 'case.released').map(({ data }) => data['caseId']))
    .toEqual(expect.arrayContaining([claimed, aside]))
  await expect.poll(() => stream.events.map(({ data }) => data['appealId'])).toContain(appeals[1])
  stream.close()

  for (const caseId of [claimed, aside]) await claim(colleague, caseId)
  for (const id of appeals) await take(colleague, `/moderation/appeals/${id}/claim`)
  expect((await take(colleague, '/moderation/second-reviews/claim-next')).id).toBe(secondReview)

  const by = (await admin.get<{ id: string }>('/moderation/me')).body.id
  const given = await world().sql<{ type: string }>(
    `select type from (
       select type, actor_id, data, at from case_event union all select type, actor_id, data, at from audit_event) kept
     where actor_id = '${by}' and data ->> 'fromUserId' = '${leaverId}' order by type`,
  )
  expect(given.map(({ type }) => type)).toEqual([
    'appeal-released',
    'released',
    'released',
    'sanction-appeal-released',
    'second-review-released',
  ])
})

it('what a member has in hand who erases their account, too', async () => {
  const { caseId } = await queuedCase(world())
  await claim(colleague, caseId)
  expect((await colleague.delete('/me')).status).toBe(204)
  await claim(await world().as('mod-1', 'moderator'), caseId)
})
