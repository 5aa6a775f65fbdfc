import type { UserId } from '@moderato/kernel'
import type { ReportCategory } from '@moderato/contracts'

/** Width of one step of a series. */
export const statsIntervals = ['hour', 'day'] as const
export type StatsInterval = (typeof statsIntervals)[number]

/** The time that figures are about. */
export interface StatsSpan {
  from: Date
  to: Date
}

/** One step of the series. */
export interface SeriesPoint {
  /** Beginning of the step. */
  at: Date
  /** Cases that began to wait for a decision, reopened ones too. */
  arrivals: number
  decisions: number
  /** Cases without a decision at the end of the step. */
  depth: number
  /** Time from the first report to the decision, of decisions in this step; null when there were none. */
  decisionSecP50: number | null
  decisionSecP95: number | null
  /** Age of the oldest undecided case at the end of the step, counted from its first report; null when none waited. */
  oldestSec: number | null
}

/** Time from the first report to the decision. */
export interface DecisionTime {
  count: number
  p50Sec: number | null
  p90Sec: number | null
  p95Sec: number | null
  p99Sec: number | null
  /** Decisions made after their deadline. */
  late: number
}

export interface QueueFigures {
  id: string
  name: string
  depth: number
  overdue: number
  /** When the case began that waits longest; null while none does. */
  oldestAt: Date | null
  arrivals: number
  decisions: number
  p95Sec: number | null
}

export interface CategoryFigures {
  category: ReportCategory
  reports: number
  /** Decisions on cases that named this category, and those of them that restricted the comment. */
  decisions: number
  restricted: number
}

/** What became of decisions afterwards. */
export interface ReversalFigures {
  /** Taken back by their reviewer or a lead. */
  reverted: number
  upheld: number
  overturned: number
  /** Share of decided appeals that were overturned, 0 to 1; null without any. */
  overturnedShare: number | null
}

/** What one reviewer did. */
export interface Workload {
  userId: UserId
  name: string
  claims: number
  decisions: number
  restricted: number
  /** Claims given back or lost undecided. */
  returned: number
  /** Decisions on cases of tier 2 and 3: what is hard to look at. */
  hardDecisions: number
  /** Time from claim to decision. */
  handlingSecP50: number | null
  /** Own decisions that somebody overturned on appeal. */
  overturned: number
}

/** What one reviewer looked at in one step of a series. */
export interface ExposurePoint {
  at: Date
  decisions: number
  /** On cases of tier 2 and 3. */
  hardDecisions: number
}

/** The last moment first. @returns 24 hours back by default, or 30 days for a daily series */
export function spanOf(now: Date, interval: StatsInterval, asked: { from?: Date; to?: Date }): StatsSpan {
  const to = asked.to ?? now
  const hours = interval === 'hour' ? 24 : 24 * 30
  return { from: asked.from ?? new Date(to.getTime() - hours * 3_600_000), to }
}

/** Most steps a series may have. */
export const seriesStepsMax = 800

/** Whether the span runs forward and is cut into no more steps than a series may have. */
export function isReadable({ from, to }: StatsSpan, interval: StatsInterval): boolean {
  const stepMs = (interval === 'hour' ? 1 : 24) * 3_600_000
  const spanMs = to.getTime() - from.getTime()
  return spanMs > 0 && spanMs / stepMs <= seriesStepsMax
}
