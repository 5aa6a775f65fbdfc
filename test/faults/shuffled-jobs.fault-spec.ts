import { expect, it } from 'vitest'
import { JobQueues, type JobEntry } from '@moderato/queue'
import { newId, type Id } from '@moderato/kernel'
import { claim, decisionOn, queuedCase, report } from '../support/world/actions.js'
import { useWorld } from '../support/world/world.js'
import { Dice } from './crowd/dice.js'

const world = useWorld()
const copies = 3

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
}

it('changes nothing when every job comes again, several times and in any order', async () => {
  await fillDesk()
  const jobs = await world().sql<{ payload: unknown }>(`select payload from outbox where type = 'route-case'`)
  expect(jobs.length).toBeGreaterThan(9)
  await expect.poll(unfinishedJobs).toBe(0)
  const before = await readAll()
  const again = Array.from({ length: copies }, () => jobs).flat()
  const entries = again.map(({ payload }): JobEntry => ({ id: newId<Id<'job'>>(), payload }))
  await world().api.get(JobQueues).add('route-case', new Dice(7).shuffle(entries))
  await expect.poll(unfinishedJobs).toBe(0)
  expect(await completedJobs()).toBeGreaterThanOrEqual(jobs.length * (1 + copies))
  expect(compare(before, await readAll())).toEqual([])
})

async function unfinishedJobs(): Promise<number> {
  const counts = await world()
    .api.get(JobQueues)
    .get('route-case')
    .getJobCounts('waiting', 'active', 'delayed', 'failed')
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

async function completedJobs(): Promise<number> {
  return (await world().api.get(JobQueues).get('route-case').getJobCounts('completed'))['completed'] ?? 0
}
