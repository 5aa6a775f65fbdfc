import { measureBadInput } from './figures/bad-input.js'
import { measureClaimable } from './figures/claimable.js'
import { measureClaimNext, type ClaimNextFigure } from './figures/claim-next.js'
import { measureDecisions } from './figures/decision.js'
import { measureEmptyQueue } from './figures/empty-queue.js'
import { measureLostJobs } from './figures/lost-jobs.js'
import {
  judgeBadInput,
  judgeClaimable,
  judgeClaims,
  judgeDecision,
  judgeEmptyQueue,
  judgeLostJobs,
  judgeRace,
  type Verdict,
} from './limits.js'
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
    // Delays come first, while no race has left thousands of jobs to their worker.
    const delays = await measureDelays(stage, options, write)
    const verdicts = [...(await runRaces(stage, options, write)), ...delays]
    verdicts.push(...(await measureQueues(stage, options, write)))
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

async function measureDelays(stage: Stage, options: BenchOptions, write: (line: string) => void): Promise<Verdict[]> {
  const { figures, reportsSec: durationSec, decisions: decisionCount, badRequests } = options
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
  if (figures.includes('bad-input')) verdicts.push(judgeBadInput(await measureBadInput(stage, badRequests)))
  return verdicts
}

async function measureQueues(stage: Stage, options: BenchOptions, write: (line: string) => void): Promise<Verdict[]> {
  const { figures, waiting: depths, claims, emptied } = options
  const verdicts: Verdict[] = []
  const taken: ClaimNextFigure[] = []
  for (const waiting of figures.includes('claim-next') ? depths : []) {
    const figure = await measureClaimNext(stage, { waiting, claims })
    const { p50Ms, p95Ms } = figure
    write(`  claim-next among ${waiting} cases: ${percentiles({ p50Ms, p95Ms })}, ${cost(figure)}`)
    taken.push(figure)
  }
  const verdict = judgeClaims(taken)
  if (verdict !== null) verdicts.push(verdict)
  if (figures.includes('empty-queue')) {
    const figure = await measureEmptyQueue(stage, emptied)
    const { cases, reviewers, elapsedSec, claimP50Ms, claimP95Ms, decideP50Ms, decideP95Ms } = figure
    const rate = `${elapsedSec.toFixed(0)} s, ${(cases / elapsedSec).toFixed(0)} decisions/s`
    write(`  ${reviewers} reviewers emptied a queue of ${cases} cases: ${rate}, ${cost(figure)}`)
    write(`    claim-next ${percentiles({ p50Ms: claimP50Ms, p95Ms: claimP95Ms })}`)
    write(`    decide ${percentiles({ p50Ms: decideP50Ms, p95Ms: decideP95Ms })}`)
    verdicts.push(judgeEmptyQueue(figure))
  }
  if (figures.includes('lost-jobs')) {
    const figure = await measureLostJobs(stage, options.lostJobs)
    write(
      `  every one of ${figure.cases} cases whose job was lost had its queue after ${figure.routedSec.toFixed(1)} s`,
    )
    verdicts.push(judgeLostJobs(figure))
  }
  return verdicts
}

function cost({ nodeUs, postgresUs }: { nodeUs: number; postgresUs: number | null }): string {
  return `node ${nodeUs.toFixed(0)} µs, postgres ${postgresUs?.toFixed(0) ?? '–'} µs`
}

function percentiles(values: Readonly<Record<string, number>>): string {
  const named = Object.entries(values).map(([name, value]) => `${name.replace('Ms', '')} ${value.toFixed(1)} ms`)
  return named.join(', ')
}
