import type { UserId } from '@moderato/kernel'

/** A reviewer of the queue as the suggestion sees one. */
export interface Candidate {
  id: UserId
  languages: string[]
  skills: string[]
  capacity: number
  /** Cases held at present. */
  held: number
}

/** What the case asks of its reviewer. */
export interface Wanted {
  language: string | null
  skills: readonly string[]
  /** Author and reporters: they took part and may not judge. */
  excludedIds: readonly UserId[]
}

const suggestionsMax = 3

/** Up to three reviewers for a case, the fittest first: language, then skills, then the least busy. */
export function suggestReviewers(candidates: readonly Candidate[], wanted: Wanted): UserId[] {
  const fit = (candidate: Candidate) => {
    const speaks = wanted.language === null || candidate.languages.includes(wanted.language)
    const skilled = wanted.skills.filter((skill) => candidate.skills.includes(skill)).length
    return (speaks ? 100 : 0) + skilled * 10 - candidate.held / candidate.capacity
  }
  return candidates
    .filter(({ id, held, capacity }) => held < capacity && !wanted.excludedIds.includes(id))
    .sort((a, b) => fit(b) - fit(a) || (a.id < b.id ? -1 : 1))
    .slice(0, suggestionsMax)
    .map(({ id }) => id)
}
