import { addWorkingSec, type WorkingCalendar } from './working-calendar.js'

/** How long a queue may take. */
export interface DeadlineTerms {
  /** Seconds until a case is due, by tier 0 to 3. */
  dueSecByTier: readonly number[]
  /** When the desk works; null when only the clock on the wall counts. */
  calendar: WorkingCalendar | null
  /** Tiers whose seconds run in working hours only. */
  businessTiers: readonly number[]
}

const dueSecDefault = 86_400

/**
 * When a case of the tier is due.
 *
 * @param from - the first report, or the moment at which a new deadline begins
 */
export function dueAt(from: Date, tier: number, terms: DeadlineTerms): Date {
  const dueSec = terms.dueSecByTier[tier] ?? dueSecDefault
  const wall = new Date(from.getTime() + dueSec * 1000)
  if (terms.calendar === null || !terms.businessTiers.includes(tier)) return wall
  return addWorkingSec(from, dueSec, terms.calendar) ?? wall
}
