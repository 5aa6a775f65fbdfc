import { randomUUID } from 'node:crypto'
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
