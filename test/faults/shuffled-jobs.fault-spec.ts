import { expect, it } from 'vitest'
import { JobQueues, type JobEntry } from '@moderato/queue'
import { newId, type Id } from '@moderato/kernel'
import { claim, decisionOn, queuedCase, report } from '../support/world/actions.js'
import { useWorld } from '../support/world/world.js'
import { Dice } from './crowd/dice.js'

const world = useWorld()
const copies = 3
const shuffledTypes = ['route-case', 'wake-case'] as const
type ShuffledType = (typeof shuffledTypes)[number]

/** Every table a job could change, as text; the outbox itself is a list of what was asked for. */
const tables = ['moderation_case', 'case_event', 'report', 'notice', 'measure', 'decision', 'comment', 'thread']

/** Written by the clock and by no job. */
const ofTheClock = new Set(['reminded_due_at'])

type Rows = Map<string, Record<string, unknown>>

async function readAll(): Promise<Rows> {
  const read = tables.map(async (table) => {
    const rows = await world().sql<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${table} t`)
    return rows.map(
      ({ row }) => [`${table} ${String(row['id'] ?? row['case_id'])} ${String(row['seq'])}`, row] as const,
    )
  })
  return new Map((await Promise.all(read)).flat())
}

/** Rows that came, went or have another value now, with the columns that differ. */
function compare(before: Rows, after: Rows): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].flatMap((name) => {
    const [old = {}, fresh = {}] = [before.get(name), after.get(name)]
    const columns = Object.keys({ ...old, ...fresh })
    return columns
      .filter((column) => !ofTheClock.has(column) && JSON.stringify(old[column]) !== JSON.stringify(fresh[column]))
      .map((column) => `${name}: ${column} ${JSON.stringify(old[column])} → ${JSON.stringify(fresh[column])}`)
  })
}

/** Cases that wait, that are claimed, and that are decided, some with more reports than one. */
async function fillDesk(): Promise<void> {
  const moderator = await world().as('mod-1', 'moderator')
  for (let at = 0; at < 9; at++) {
    const { caseId, comment } = await queuedCase(world(), at % 2 === 0 ? 'abuse' : 'threat')
    if (at % 3 === 0) continue
    await report(await world().reader(), comment, 'abuse')
    const claimed = await claim(moderator, caseId)
    if (at % 3 === 1) continue
    expect(await moderator.post(`/moderation/cases/${caseId}/decisions`, decisionOn(claimed))).toMatchObject({
      status: 201,
    })
  }
  await world().settle()
  // Of each kind one that has missed its deadline.
  await world().sql(`update moderation_case set due_at = clock_timestamp() - interval '1 second'
    where id in (select min(id::text)::uuid from moderation_case group by state)`)
  const missed = `select count(*)::int as n from moderation_case where level = 0 and due_at < clock_timestamp()
    and state in ('queued', 'claimed')`
  await expect.poll(() => world().sql(missed), { timeout: 30_000 }).toEqual([{ n: 0 }])
  await world().settle()
}

it('changes nothing when every job comes again, several times and in any order', async () => {
  await fillDesk()
  const jobs = await world().sql<{ type: ShuffledType; payload: unknown }>(
    `select type, payload from outbox where type in ('${shuffledTypes.join("', '")}')`,
  )
  const ofType = (type: ShuffledType) => jobs.filter((job) => job.type === type)
  for (const type of shuffledTypes) expect(ofType(type).length).toBeGreaterThanOrEqual(9)
  await expect.poll(unfinishedJobs).toBe(0)
  const before = await readAll()
  const again = Array.from({ length: copies }, () => jobs).flat()
  for (const type of shuffledTypes) {
    const entries = new Dice(7)
      .shuffle(again.filter((job) => job.type === type))
      .map(({ payload }): JobEntry => ({ id: newId<Id<'job'>>(), payload }))
    await world().api.get(JobQueues).add(type, entries)
  }
  await expect.poll(unfinishedJobs, { timeout: 30_000 }).toBe(0)
  for (const type of shuffledTypes)
    expect(await completedJobs(type)).toBeGreaterThanOrEqual(ofType(type).length * copies)
  expect(compare(before, await readAll())).toEqual([])
})

async function unfinishedJobs(): Promise<number> {
  const counts = shuffledTypes.map((type) =>
    world().api.get(JobQueues).get(type).getJobCounts('waiting', 'active', 'failed'),
  )
  return (await Promise.all(counts)).flatMap((count) => Object.values(count)).reduce((sum, count) => sum + count, 0)
}

async function completedJobs(type: ShuffledType): Promise<number> {
  return (await world().api.get(JobQueues).get(type).getJobCounts('completed'))['completed'] ?? 0
}
