import { setTimeout as pause } from 'node:timers/promises'
import type { ReplayTally } from './replay-tally.js'
import type { ServiceClient } from './service-client.js'

const checksMax = 60

interface CheckRow {
  name: string
  count: number
}

/** Prints what came of the replay. @returns whether nothing was lost or doubled */
export async function printSummary(client: ServiceClient, tally: ReplayTally, seconds: number): Promise<boolean> {
  const { decided } = tally
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
  ])
  const ms = (value: number) => `${value.toFixed(1)} ms`
  table([
    ['call', 'count', 'p50', 'p95', 'p99'],
    ...tally.timings.rows().map(({ name, count, p50, p95, p99 }) => [name, String(count), ms(p50), ms(p95), ms(p99)]),
  ])
  const losses = await readLosses(client)
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
