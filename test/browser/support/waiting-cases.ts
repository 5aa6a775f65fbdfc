import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { ReportCategory } from '@moderato/contracts'
import { post, report } from '../../support/world/actions.js'
import type { World } from '../../support/world/world.js'

/** Comments that were reported, each a case waiting in the queue. @returns ids of the comments, first reported first */
export async function waitingCases(
  world: World,
  bodies: readonly string[],
  category: ReportCategory = 'abuse',
): Promise<string[]> {
  const thread = `article-${randomUUID()}`
  const [author, reporter] = [await world.reader(), await world.reader()]
  const ids: string[] = []
  for (const body of bodies) {
    const comment = await post(author, thread, body)
    await report(reporter, comment, category)
    ids.push(comment.id)
  }
  await world.settle()
  return ids
}

/** One more reader reports the comment. */
export async function reportToo(world: World, commentId: string, category: ReportCategory): Promise<void> {
  await report(await world.reader(), { id: commentId }, category)
  await world.settle()
}

/** Lets the claim on a case run out now, as if its time had passed. */
export async function endLease(world: World, caseId: string): Promise<void> {
  await world.sql(
    `update moderation_case set lease_expires_at = clock_timestamp() - interval '1 second' where id = '${caseId}'`,
  )
}

/** Who holds what at this moment: subject of the holder by the id of the case. */
export async function holders(world: World): Promise<Map<string, string>> {
  const rows = await world.sql<{ id: string; subject: string }>(
    `select k.id, u.subject from moderation_case k join site_user u on u.site_id = k.site_id and u.id = k.lease_holder_id
     where k.state = 'claimed'`,
  )
  return new Map(rows.map(({ id, subject }) => [id, subject]))
}

/** Gives back what is in hand and dismisses what waits. */
export async function clearDesk(world: World): Promise<void> {
  const lead = await world.as('lead-1', 'lead')
  for (const caseId of (await holders(world)).keys()) {
    const released = await lead.post(`/moderation/cases/${caseId}/release`)
    expect(released, JSON.stringify(released.body)).toMatchObject({ status: 200 })
  }
  const { body } = await lead.get<{ count: number }>('/moderation/cases/count?state=queued')
  if (body.count === 0) return
  const judgement = { outcome: 'dismiss', policyCode: 'ok', ground: 'terms', expectedCount: body.count, filter: {} }
  const decided = await lead.post('/moderation/cases/bulk-decisions', judgement)
  expect(decided, JSON.stringify(decided.body)).toMatchObject({ status: 201, body: { skipped: [] } })
}
