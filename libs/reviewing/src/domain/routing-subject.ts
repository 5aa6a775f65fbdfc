import type { ReportCategory } from '@moderato/contracts'
import { distinctVoices, type Witness } from '@moderato/reports'
import { languageOf } from './language.js'
import type { AuthorStanding, RoutingSubject } from './routing.js'
import { scoreOf, tierOf } from './severity.js'

/** What is known of a case before it is routed. */
export interface RoutingFacts {
  text: string | null
  section: string | null
  author: AuthorStanding
  categories: ReportCategory[]
  /** One per reporter. */
  witnesses: Witness[]
}

/** What rules look at, computed from what is known. */
export function subjectOf({ text, section, author, categories, witnesses }: RoutingFacts): RoutingSubject {
  return {
    ...{ text, section, author, categories },
    language: languageOf(text ?? ''),
    tier: tierOf(categories),
    score: scoreOf(categories, distinctVoices(witnesses)),
  }
}
