import { setTimeout as pause } from 'node:timers/promises'
import type { Crowd } from './crowd.js'
import type { ReplayTally } from './replay-tally.js'
import type { ServiceClient } from './service-client.js'
import { readTold } from './told-readers.js'

const checksMax = 60

interface CheckRow {
  name: string
  count: number
}

/** A replay that is over. */
export interface Played {
  client: ServiceClient
  crowd: Crowd
  tally: ReplayTally
}

/** Prints what came of the replay. @returns whether nothing was lost or doubled, and everybody was told what they are owed */
export async function printSummary({ client, crowd, tally }: Played, seconds: number): Promise<boolean> {
  const { decided, hiddenByReports } = tally
  const refused = [...tally.refused].map(([code, count]) => `${String(count)} ${code}`).join(', ')
  table([
    ['took', `${seconds.toFixed(1)} s, ${(tally.comments / seconds).toFixed(0)} comments a second`],
    ['posted', String(tally.comments)],
    ['refused', refused === '' ? '0' : refused],
    ['reports', String(tally.reports)],
    [
      'decided',
      `${String(decided.dismiss)} dismissed, ${String(decided.hide)} hidden, ${String(decided.remove)} removed`,
    ],
    ['hidden by reports', `${String(hiddenByReports.labelled)} of them`],
  ])
  const ms = (value: number) => `${value.toFixed(1)} ms`
  table([
    ['call', 'count', 'p50', 'p95', 'p99'],
    ...tally.timings.rows().map(({ name, count, p50, p95, p99 }) => [name, String(count), ms(p50), ms(p95), ms(p99)]),
  ])
  const clean = { name: 'clean comments hidden before anybody looked', count: hiddenByReports.clean }
  const losses = [...(await readLosses(client)), clean]
  const told = await readTold(client, crowd, tally.owed)
  table([
    ['told', ''],
    ['reporters with an outcome', `${String(told.reports - told.unanswered)} of ${String(told.reports)}`],
    [
      'restrictions with their reasons',
      `${String(told.restrictions - told.unexplained)} of ${String(told.restrictions)}`,
    ],
  ])
  losses.push(
    { name: 'reporters who heard no outcome', count: told.unanswered },
    { name: 'authors who heard no reasons', count: told.unexplained },
    { name: 'notices that came twice', count: told.doubled },
  )
  table([['must be 0', ''], ...losses.map(({ name, count }) => [name, String(count)])])
  return losses.every(({ count }) => count === 0)
}

/** The conservation query, read until jobs under way have come to rest. */
async function readLosses(client: ServiceClient): Promise<CheckRow[]> {
  for (let attempt = 1; ; attempt++) {
    const answer = await client.call({ name: 'conservation', method: 'GET', path: '//readyz?deep=1', token: null })
    const rows = answer.body['checks'] as CheckRow[] | undefined
    if (rows === undefined) throw new Error(`the deep check was refused: ${String(answer.body['code'])}`)
    if (attempt === checksMax || rows.every(({ count }) => count === 0)) return rows
    await pause(1000)
  }
}

function table(rows: string[][]): void {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  const line = (row: string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
  console.log(`\n${rows.map((row) => line(row).join('  ').trimEnd()).join('\n')}`)
}
