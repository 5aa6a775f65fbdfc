import type { UserId } from '@moderato/kernel'
import { isWorking, type WorkingCalendar } from './working-calendar.js'

/** A reviewer of the queue as the suggestion sees one. */
export interface Candidate {
  id: UserId
  languages: string[]
  skills: string[]
  capacity: number
  /** When the reviewer works; null for always. */
  workingHours: WorkingCalendar | null
  /** Cases held at present. */
  held: number
}

/** What the case asks of its reviewer. */
export interface Wanted {
  language: string | null
  skills: readonly string[]
  /** Author and reporters: they took part and may not judge. */
  excludedIds: readonly UserId[]
  /** Reviewers who are not at work are not suggested. */
  now: Date
}

const suggestionsMax = 3

/** Up to three reviewers who have every skill that is wanted, the fittest first: language, then the least busy. */
export function suggestReviewers(candidates: readonly Candidate[], wanted: Wanted): UserId[] {
  const fit = (candidate: Candidate) => {
    const speaks = wanted.language === null || candidate.languages.includes(wanted.language)
    return (speaks ? 100 : 0) - candidate.held / candidate.capacity
  }
  return candidates
    .filter(({ id, held, capacity }) => held < capacity && !wanted.excludedIds.includes(id))
    .filter(({ skills }) => wanted.skills.every((skill) => skills.includes(skill)))
    .filter(({ workingHours }) => workingHours === null || isWorking(wanted.now, workingHours))
    .sort((a, b) => fit(b) - fit(a) || (a.id < b.id ? -1 : 1))
    .slice(0, suggestionsMax)
    .map(({ id }) => id)
}
