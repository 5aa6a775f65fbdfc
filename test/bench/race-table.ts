import type { Lap, RaceResult } from './races/race.js'

const widths = [12, 10, 9, 9, 11, 11]
const heads = ['', '', 'req/s', 'p95 ms', 'node µs', 'postgres µs']

/** The head of the table that {@link raceLines} fills. */
export function raceHead(): string {
  return row(heads)
}

/** Three lines: either contestant's medians, and the medians of their ratios. */
export function raceLines({ name, moderato, bare, rateRatio, nodeRatio }: RaceResult): string[] {
  return [
    row([name, 'moderato', ...cells(moderato)]),
    row(['', 'bare', ...cells(bare)]),
    row(['', 'ratio', rateRatio.toFixed(2), '', nodeRatio.toFixed(2), '']),
  ]
}

function cells({ ratePerSec, p95Ms, nodeUs, postgresUs }: Lap): string[] {
  return [ratePerSec.toFixed(0), p95Ms.toFixed(1), nodeUs.toFixed(0), postgresUs === null ? '–' : postgresUs.toFixed(0)]
}

function row(texts: readonly string[]): string {
  const padded = texts.map((text, at) => {
    const width = widths[at] ?? 0
    return at < 2 ? text.padEnd(width) : text.padStart(width)
  })
  return `  ${padded.join('')}`.trimEnd()
}
