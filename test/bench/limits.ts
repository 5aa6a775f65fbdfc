import type { RaceResult } from './races/race.js'
import type { BadInputFigure } from './figures/bad-input.js'
import type { ClaimableFigure } from './figures/claimable.js'
import type { ClaimNextFigure } from './figures/claim-next.js'
import type { DecisionFigure } from './figures/decision.js'
import type { EmptyQueueFigure } from './figures/empty-queue.js'
import type { LostJobsFigure } from './figures/lost-jobs.js'

/** One promise with what was measured. */
export interface Verdict {
  readonly text: string
  readonly holds: boolean
}

/** CPU per request of the anonymous list may be this many times the bare server's. */
const listNodeRatioMax = 1.6
/** Posts and reports per second are at least this part of the bare server's. */
const writeRateRatioMin = 0.4
const claimableP95MsMax = 250
const claimableP99MsMax = 1000
const decisionP95MsMax = 1000
const loopP99MsMax = 50
/** Per 100,000 open cases, and for fewer, whose loss has to be noticed first. */
const reissuedSecMax = 60
/** The p95 of claims among the most waiting cases may be this many times that among the fewest. */
const claimRatioMax = 1.5

/** What is promised of a race; null when nothing is. */
export function judgeRace({ name, nodeRatio, rateRatio }: RaceResult): Verdict | null {
  if (name === 'list') {
    const holds = nodeRatio <= listNodeRatioMax
    return { text: `CPU per list ${times(nodeRatio)} bare, at most ${times(listNodeRatioMax)}`, holds }
  }
  if (name !== 'post' && name !== 'report') return null
  const holds = rateRatio >= writeRateRatioMin
  return { text: `rate of ${name} ${times(rateRatio)} bare, at least ${times(writeRateRatioMin)}`, holds }
}

export function judgeClaimable({ p95Ms, p99Ms }: ClaimableFigure): Verdict {
  const text = `report to claimable p95 ${ms(p95Ms)}, at most ${ms(claimableP95MsMax)}; p99 ${ms(p99Ms)}, at most ${ms(claimableP99MsMax)}`
  return { text, holds: p95Ms <= claimableP95MsMax && p99Ms <= claimableP99MsMax }
}

export function judgeDecision({ p95Ms }: DecisionFigure): Verdict {
  const text = `decision to readers p95 ${ms(p95Ms)}, at most ${ms(decisionP95MsMax)}`
  return { text, holds: p95Ms <= decisionP95MsMax }
}

export function judgeBadInput({ requests, surprises, loopP99Ms }: BadInputFigure): Verdict {
  const text = `${requests} bad requests: ${surprises} not refused, event-loop delay p99 ${ms(loopP99Ms)}, at most ${ms(loopP99MsMax)}`
  return { text, holds: surprises === 0 && loopP99Ms <= loopP99MsMax }
}

/** Whether waiting cases make claims slower; null when only one number of them was measured. */
export function judgeClaims(figures: readonly ClaimNextFigure[]): Verdict | null {
  const [fewest, most] = [figures.at(0), figures.at(-1)]
  if (fewest === undefined || most === undefined || fewest.waiting === most.waiting) return null
  const ratio = most.p95Ms / fewest.p95Ms
  const text = `claim-next p95 among ${most.waiting} cases ${times(ratio)} that among ${fewest.waiting}, at most ${times(claimRatioMax)}`
  return { text, holds: ratio <= claimRatioMax }
}

export function judgeEmptyQueue({ cases, reviewers, refusals, collisions, strange }: EmptyQueueFigure): Verdict {
  const text = `${reviewers} reviewers decided ${cases} cases once each: ${collisions} collisions, ${strange} not decided once, ${refusals} refusals`
  return { text, holds: collisions + strange + refusals === 0 }
}

export function judgeLostJobs({ cases, reissuedSec }: LostJobsFigure): Verdict {
  const secMax = reissuedSecMax * Math.max(1, cases / 100_000)
  const text = `jobs of ${cases} open cases were asked for again in ${reissuedSec.toFixed(1)} s, at most ${secMax.toFixed(0)} s`
  return { text, holds: reissuedSec <= secMax }
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}
