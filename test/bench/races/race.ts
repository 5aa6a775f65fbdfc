import { setTimeout as delay } from 'node:timers/promises'
import type { LoadResult } from '../load/lanes.js'
import type { RaceName } from '../load/requests.js'
import type { Contestant, Stage } from '../stage/stage.js'
import { refreshStatistics } from '../stage/statistics.js'
import { median } from './median.js'

/** How long and how often. */
export interface RacePlan {
  readonly name: RaceName
  readonly rounds: number
  readonly roundMs: number
  /** A slow machine is not warmed up for longer than this. */
  readonly warmUpMsMax: number
  /** Most requests of one contestant in one round. */
  readonly requestsMax: number
}

/** One contestant in one round. */
export interface Lap {
  readonly ratePerSec: number
  readonly p95Ms: number
  /** CPU time per request. */
  readonly nodeUs: number
  /** Null where it cannot be read. */
  readonly postgresUs: number | null
}

/** The medians of all rounds, and of the ratios within each round. */
export interface RaceResult {
  readonly name: RaceName
  readonly moderato: Lap
  readonly bare: Lap
  /** Moderato's by the bare server's: more is better. */
  readonly rateRatio: number
  /** Less is better. */
  readonly nodeRatio: number
}

const lanes = 32
/** Code is fast once the compiler has seen it run some thousand times, and there is more of it in the product. */
const warmUpRequests = 10_000
/** Jobs that a round leaves behind are handed over before the next begins. */
const restMs = 150

/**
 * Lets both answer the same requests in turns. Contestants of one round run in the same minute of the same machine, so
 * their ratio says something even where neither figure does.
 */
export async function runRace(stage: Stage, plan: RacePlan): Promise<RaceResult> {
  const contestants = [stage.moderato, stage.bare]
  const next = new Map(contestants.map(({ name }) => [name, 0]))
  const run = async (contestant: Contestant, length: LapLength) => {
    const { name } = plan
    const { lap, result } = await runLap(stage, contestant, { name, ...length, first: next.get(contestant.name) ?? 0 })
    next.set(contestant.name, result.next)
    return lap
  }
  const length = { durationMs: plan.roundMs, requestsMax: plan.requestsMax }
  const warmUp = { durationMs: plan.warmUpMsMax, requestsMax: Math.min(warmUpRequests, plan.requestsMax) }
  for (const contestant of contestants) await run(contestant, warmUp)
  await refreshStatistics(stage.ground)
  const rounds: { moderato: Lap; bare: Lap }[] = []
  for (let round = 0; round < plan.rounds; round++) {
    const moderato = await run(stage.moderato, length)
    await delay(restMs)
    rounds.push({ moderato, bare: await run(stage.bare, length) })
  }
  return {
    name: plan.name,
    moderato: medianLap(rounds.map((round) => round.moderato)),
    bare: medianLap(rounds.map((round) => round.bare)),
    rateRatio: median(rounds.map(({ moderato, bare }) => moderato.ratePerSec / bare.ratePerSec)),
    nodeRatio: median(rounds.map(({ moderato, bare }) => moderato.nodeUs / bare.nodeUs)),
  }
}

/** A lap ends with whichever comes first. */
interface LapLength {
  readonly durationMs: number
  readonly requestsMax: number
}

interface LapPlan extends LapLength {
  readonly name: RaceName
  readonly first: number
}

async function runLap(
  { load, postgres }: Stage,
  { name: who, server, stock }: Contestant,
  { name, durationMs, requestsMax, first }: LapPlan,
): Promise<{ lap: Lap; result: LoadResult }> {
  const before = { nodeUs: await server.cpuUs(), postgresUs: postgres?.us() ?? 0 }
  const order = { origin: server.origin, race: name, stock, lanes, durationMs, requestsMax, ratePerSec: null, first }
  const result = await load.run(order)
  const nodeUs = (await server.cpuUs()) - before.nodeUs
  const postgresUs = postgres === null ? null : postgres.us() - before.postgresUs
  const count = expectSuccess(result, `${who} ${name}`)
  const lap = {
    ratePerSec: (count * 1000) / result.elapsedMs,
    p95Ms: result.latencyMs.p95,
    nodeUs: nodeUs / count,
    postgresUs: postgresUs === null ? null : postgresUs / count,
  }
  return { lap, result }
}

/** @returns the number of requests @throws Error when one of them was refused: then nothing was measured */
export function expectSuccess({ byStatus }: LoadResult, name: string): number {
  const strange = Object.keys(byStatus).filter((status) => !status.startsWith('2'))
  if (strange.length > 0) throw new Error(`${name} was answered ${JSON.stringify(byStatus)}`)
  return Object.values(byStatus).reduce((sum, count) => sum + count, 0)
}

function medianLap(laps: readonly Lap[]): Lap {
  const postgres = laps.map((lap) => lap.postgresUs).filter((us) => us !== null)
  return {
    ratePerSec: median(laps.map((lap) => lap.ratePerSec)),
    p95Ms: median(laps.map((lap) => lap.p95Ms)),
    nodeUs: median(laps.map((lap) => lap.nodeUs)),
    postgresUs: postgres.length === 0 ? null : median(postgres),
  }
}
