import type { AgeGateSettings, ProblemCode } from '@moderato/contracts'

/** What a token says of a person's age. */
export interface AgeClaims {
  /** Whether the person is below the site's age; the least a host can say. */
  minor: unknown
  /** `YYYY-MM-DD`, or `YYYY` alone. Source: OpenID Connect Core 1.0, section 5.1. */
  birthdate: unknown
}

/**
 * Why this person may not take part, or null. Where only a year is known, the person is as young as it allows; a birthday
 * begins with the day in UTC.
 */
export function ageRefusal({ minor, birthdate }: AgeClaims, gate: AgeGateSettings, now: Date): ProblemCode | null {
  if (typeof minor === 'boolean') return minor ? 'age-refused' : null
  const years = typeof birthdate === 'string' ? fullYears(birthdate, now) : null
  if (years === null) return gate.unknown === 'refuse' ? 'age-unknown' : null
  return years < gate.yearsMin ? 'age-refused' : null
}

/** Null where the text names no day that has been. */
function fullYears(birthdate: string, now: Date): number | null {
  const [, year, monthAndDay = '-12-31'] = /^([12]\d{3})(-\d\d-\d\d)?$/.exec(birthdate) ?? []
  if (year === undefined) return null
  const day = `${year}${monthAndDay}`
  const at = new Date(`${day}T00:00:00Z`)
  const isDay = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
  const today = now.toISOString().slice(0, 10)
  if (!isDay || `${year}-01-01` > today) return null
  const hadBirthday = monthAndDay <= today.slice(4)
  return Number(today.slice(0, 4)) - Number(year) - (hadBirthday ? 0 : 1)
}
