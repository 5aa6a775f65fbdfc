import type { ReportCategory } from '@moderato/contracts'
import type { DeadlineTerms } from './deadline.js'

/** What an author is to the site: `new` for a day, `sanctioned` after any measure that was not lifted. */
export const authorStandings = ['new', 'sanctioned', 'regular'] as const
export type AuthorStanding = (typeof authorStandings)[number]

/** When a rule applies: every member given must hold; an empty predicate always does. */
export interface RoutingPredicate {
  /** At least one report names one of these. */
  categories?: ReportCategory[]
  /** The comment is in one of these languages. */
  languages?: string[]
  sections?: string[]
  /** The author is one of these. */
  authors?: AuthorStanding[]
  /** The comment holds one of these, whatever the case or width of its letters. */
  words?: string[]
  tierMin?: number
  scoreMin?: number
}

/** An ordered rule: the first that applies names the queue. */
export interface RoutingRule {
  id: string
  predicate: RoutingPredicate
  queueId: string
  /** Lifts the case's tier to at least this; null leaves it. */
  tier: number | null
}

/** A queue as routing sees it. */
export interface RoutingQueue extends DeadlineTerms {
  id: string
  isDefault: boolean
  skills: string[]
  languages: string[]
}

/** What rules look at. */
export interface RoutingSubject {
  categories: readonly ReportCategory[]
  language: string | null
  section: string | null
  author: AuthorStanding
  text: string | null
  tier: number
  score: number
}

/** Where a case goes, how urgent it is there, and by which rule. */
export interface Route {
  queue: RoutingQueue
  tier: number
  /** The rule that applied; null for the default queue. */
  ruleId: string | null
}

/** Whether every member of the predicate holds. */
export function applies(predicate: RoutingPredicate, subject: RoutingSubject): boolean {
  const { categories, languages, sections, authors, words, tierMin, scoreMin } = predicate
  if (categories !== undefined && !categories.some((category) => subject.categories.includes(category))) return false
  if (languages !== undefined && (subject.language === null || !languages.includes(subject.language))) return false
  if (sections !== undefined && (subject.section === null || !sections.includes(subject.section))) return false
  if (authors !== undefined && !authors.includes(subject.author)) return false
  if (words !== undefined && !holdsOne(subject.text ?? '', words)) return false
  if (tierMin !== undefined && subject.tier < tierMin) return false
  return scoreMin === undefined || subject.score >= scoreMin
}

function holdsOne(text: string, words: readonly string[]): boolean {
  const plain = (given: string) => given.normalize('NFKC').toLowerCase()
  const searched = plain(text)
  return words.some((word) => searched.includes(plain(word)))
}

/**
 * The queue for a case: that of the first rule that applies, else the default one.
 *
 * @param rules - enabled rules in order
 * @param queues - every queue of the site, exactly one of them the default
 */
export function route(rules: readonly RoutingRule[], queues: readonly RoutingQueue[], subject: RoutingSubject): Route {
  const rule = rules.find(({ predicate }) => applies(predicate, subject)) ?? null
  const queue = queues.find(({ id }) => id === rule?.queueId) ?? queues.find(({ isDefault }) => isDefault)
  if (queue === undefined) throw new Error('the site has no default review queue')
  const tier = Math.max(subject.tier, rule?.tier ?? 0)
  return { queue, tier, ruleId: rule?.id ?? null }
}
