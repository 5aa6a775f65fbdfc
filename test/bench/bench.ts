import { measureClaimable } from './figures/claimable.js'
import { measureClaimNext } from './figures/claim-next.js'
import { measureDecisions } from './figures/decision.js'
import { judgeClaimable, judgeDecision, judgeRace, type Verdict } from './limits.js'
import type { BenchOptions } from './options.js'
import { raceHead, raceLines } from './race-table.js'
import { runRace } from './races/race.js'
import { setStage, type Stage } from './stage/stage.js'

const reportsPerSec = 200

/** Where results go and where programs are looked for. */
export interface BenchSurroundings {
  readonly write: (line: string) => void
  /** As the variable `PATH` has it. */
  readonly searchPath: string
  /** Arguments of Node for the measured API. */
  readonly nodeArguments?: readonly string[]
}

/** Measures, prints as it goes, and answers what became of each promise. */
export async function bench(options: BenchOptions, surroundings: BenchSurroundings): Promise<Verdict[]> {
  const { write, searchPath, nodeArguments } = surroundings
  const stage = await setStage(searchPath, nodeArguments)
  try {
    const redis = stage.ground.redisUrl === null ? 'no Redis' : 'Redis'
    write(
      `Node ${process.versions.node}, embedded Postgres without fsync, ${redis}; medians of ${options.rounds} rounds`,
    )
    const verdicts = [...(await runRaces(stage, options, write)), ...(await takeFigures(stage, options, write))]
    for (const { text, holds } of verdicts) write(`${holds ? '✓' : '✗'} ${text}`)
    return verdicts
  } finally {
    await stage.clear()
  }
}

async function runRaces(stage: Stage, options: BenchOptions, write: (line: string) => void): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  if (options.races.length > 0) write(raceHead())
  for (const name of options.races) {
    const result = await runRace(stage, { name, ...options })
    raceLines(result).forEach(write)
    const verdict = judgeRace(result)
    if (verdict !== null) verdicts.push(verdict)
  }
  return verdicts
}

async function takeFigures(stage: Stage, options: BenchOptions, write: (line: string) => void): Promise<Verdict[]> {
  const { figures, reportsSec: durationSec, waiting: depths, claims, decisions: decisionCount } = options
  const verdicts: Verdict[] = []
  if (figures.includes('claimable')) {
    const figure = await measureClaimable(stage, { ratePerSec: reportsPerSec, durationSec })
    const { reports, p50Ms, p95Ms, p99Ms } = figure
    write(`  report to claimable, ${reports} reports at ${reportsPerSec}/s: ${percentiles({ p50Ms, p95Ms, p99Ms })}`)
    verdicts.push(judgeClaimable(figure))
  }
  if (figures.includes('decision')) {
    const figure = await measureDecisions(stage, decisionCount)
    const { decisions, p50Ms, p95Ms } = figure
    write(`  decision to readers of another process, ${decisions} decisions: ${percentiles({ p50Ms, p95Ms })}`)
    verdicts.push(judgeDecision(figure))
  }
  for (const waiting of figures.includes('claim-next') ? depths : []) {
    const { p50Ms, p95Ms, nodeUs, postgresUs } = await measureClaimNext(stage, { waiting, claims })
    const cost = `node ${nodeUs.toFixed(0)} µs, postgres ${postgresUs?.toFixed(0) ?? '–'} µs`
    write(`  claim-next among ${waiting} cases: ${percentiles({ p50Ms, p95Ms })}, ${cost}`)
  }
  return verdicts
}

function percentiles(values: Readonly<Record<string, number>>): string {
  const named = Object.entries(values).map(([name, value]) => `${name.replace('Ms', '')} ${value.toFixed(1)} ms`)
  return named.join(', ')
}
