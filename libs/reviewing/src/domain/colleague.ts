import type { UserId } from '@moderato/kernel'
import type { Role } from '@moderato/contracts'
import { isWorking, type WorkingCalendar } from './working-calendar.js'

/** Why a colleague should not be handed a case, the weightiest first. The first four are refused in any case. */
export const unfitnesses = ['other-queue', 'took-part', 'skill', 'full', 'off-hours', 'language'] as const
export type Unfitness = (typeof unfitnesses)[number]

/** Somebody of the staff to whom a case could go. */
export interface Colleague {
  id: UserId
  name: string
  role: Role
  /** Cases held at present. */
  held: number
  capacity: number
  /** Null where nobody has said what the colleague reads and knows. */
  languages: string[] | null
  skills: string[] | null
  workingHours: WorkingCalendar | null
  worksInQueue: boolean
  /** Wrote the comment, reported it, or decided the case before. */
  tookPart: boolean
}

/** What the case asks of who takes it. */
export interface CaseDemand {
  language: string | null
  skills: readonly string[]
  now: Date
}

/** Null for somebody who may take the case; leads step in whatever skills its queue asks for. */
export function unfitnessOf(colleague: Colleague, { language, skills, now }: CaseDemand): Unfitness | null {
  const { role, languages, workingHours } = colleague
  const known = colleague.skills ?? []
  if (!colleague.worksInQueue) return 'other-queue'
  if (colleague.tookPart) return 'took-part'
  if (role === 'moderator' && skills.some((skill) => !known.includes(skill))) return 'skill'
  if (colleague.held >= colleague.capacity) return 'full'
  if (workingHours !== null && !isWorking(now, workingHours)) return 'off-hours'
  if (language !== null && languages !== null && languages.length > 0 && !languages.includes(language))
    return 'language'
  return null
}
