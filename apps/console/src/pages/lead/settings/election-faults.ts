import { electionDaysMax, settingBounds, type ElectionModeSettings } from '@moderato/contracts'

/** What can be wrong with the rules around an election, by field, before the service is asked. */
export type ElectionFaults = Partial<Record<keyof ElectionModeSettings, ElectionFault>>
export type ElectionFault = { kind: 'missing' | 'over' | 'long' } | { kind: 'between'; min: number; max: number }

const dayMs = 86_400_000
const commentsMax = between(settingBounds.commentsPerThreadMax)
const pauseMax = between(settingBounds.commentPauseSec)

export function electionFaults(mode: ElectionModeSettings): ElectionFaults {
  const { commentsPerThreadMax, commentsPerDayMax, commentPauseSec } = mode
  return {
    ...periodFaults(mode),
    ...(isCount(commentsPerThreadMax) ? {} : { commentsPerThreadMax: commentsMax }),
    ...(isCount(commentsPerDayMax) ? {} : { commentsPerDayMax: commentsMax }),
    ...(isWithin(commentPauseSec, pauseMax) ? {} : { commentPauseSec: pauseMax }),
  }
}

function periodFaults({ from, until }: ElectionModeSettings): ElectionFaults {
  if (from === '') return { from: { kind: 'missing' } }
  if (until === '') return { until: { kind: 'missing' } }
  const lengthMs = Date.parse(until) - Date.parse(from)
  if (lengthMs <= 0) return { until: { kind: 'over' } }
  return lengthMs > electionDaysMax * dayMs ? { until: { kind: 'long' } } : {}
}

/** Null leaves the usual limit. */
function isCount(value: number | null): boolean {
  return value === null || isWithin(value, commentsMax)
}

function isWithin(value: number, { min, max }: { min: number; max: number }): boolean {
  return Number.isInteger(value) && value >= min && value <= max
}

function between([min, max]: readonly [number, number]): { kind: 'between'; min: number; max: number } {
  return { kind: 'between', min, max }
}
