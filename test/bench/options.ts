import { raceNames, type RaceName } from './load/requests.js'

/** What is measured and for how long. */
export interface BenchOptions {
  readonly races: readonly RacedName[]
  readonly rounds: number
  readonly roundMs: number
  /** Longest warm-up of one contestant before a race. */
  readonly warmUpMsMax: number
  /** Most requests of one contestant in one round. */
  readonly requestsMax: number
  readonly figures: readonly FigureName[]
  /** Seconds of steady reports. */
  readonly reportsSec: number
  /** Cases that wait while reviewers claim. */
  readonly waiting: readonly number[]
  readonly claims: number
  /** Cases in the queue that reviewers empty. */
  readonly emptied: number
  readonly decisions: number
  readonly badRequests: number
  /** Open cases whose jobs the queue store lost. */
  readonly lostJobs: number
}

export const figureNames = ['claimable', 'claim-next', 'empty-queue', 'decision', 'bad-input', 'lost-jobs'] as const
export type FigureName = (typeof figureNames)[number]
export type RacedName = Exclude<RaceName, 'claim-next'>

const racedNames = raceNames.filter((name): name is RacedName => name !== 'claim-next')
const everything = { races: racedNames, figures: figureNames, requestsMax: 50_000 }

const full: BenchOptions = {
  ...everything,
  rounds: 7,
  roundMs: 3_000,
  warmUpMsMax: 60_000,
  reportsSec: 30,
  waiting: [1_000, 200_000],
  claims: 300,
  emptied: 20_000,
  decisions: 40,
  badRequests: 10_000,
  lostJobs: 100_000,
}

const quick: BenchOptions = {
  ...everything,
  rounds: 5,
  roundMs: 1_000,
  warmUpMsMax: 8_000,
  reportsSec: 8,
  waiting: [1_000, 20_000],
  claims: 100,
  emptied: 1_000,
  decisions: 15,
  badRequests: 2_000,
  lostJobs: 5_000,
}

/**
 * Reads `--quick` and `--only name,name`. A run of everything takes about five minutes, a quick one about one.
 *
 * @throws Error that names what is not known
 */
export function readOptions(parameters: readonly string[]): BenchOptions {
  const [isQuick, only] = [parameters.includes('--quick'), valueOf(parameters, '--only')]
  const options = isQuick ? quick : full
  if (only === null) return options
  const names = only.split(',')
  const known: readonly string[] = [...racedNames, ...figureNames]
  const strange = names.filter((name) => !known.includes(name))
  if (strange.length > 0) throw new Error(`${strange.join(', ')} is not measured; known: ${known.join(', ')}`)
  return {
    ...options,
    races: racedNames.filter((name) => names.includes(name)),
    figures: figureNames.filter((name) => names.includes(name)),
  }
}

function valueOf(parameters: readonly string[], name: string): string | null {
  const at = parameters.indexOf(name)
  return at === -1 ? null : (parameters[at + 1] ?? '')
}
