import { newThread, post, report } from './actions.js'
import type { Caller } from './caller.js'
import type { World } from './world.js'

/** Comments of one author under one report each, waiting. */
export interface WaitingCases {
  author: Caller
  authorId: string
  /** Oldest first. */
  caseIds: string[]
}

export async function waitingCases(world: World, count: number): Promise<WaitingCases> {
  const [author, reporter] = [await world.reader(), await world.reader()]
  for (let at = 0; at < count; at++) await report(reporter, await post(author, newThread()), 'spam')
  await world.settle()
  const rows = await world.sql<{ id: string; author_id: string }>(
    `select id, author_id from moderation_case order by id desc limit ${String(count)}`,
  )
  return { author, authorId: rows[0]?.author_id ?? '', caseIds: rows.map(({ id }) => id).reverse() }
}
