import type { ReportCategory } from '@moderato/contracts'
import type { RuleDraft } from './draft.js'

/** How the service sorts authors. */
export const standings = ['new', 'sanctioned', 'regular'] as const
export type Standing = (typeof standings)[number]

/** A rule as its form holds it; an empty text stands for «not looked at». */
export interface RuleValues {
  name: string
  categories: readonly ReportCategory[]
  authors: readonly Standing[]
  languages: readonly string[]
  sections: readonly string[]
  words: readonly string[]
  tierMin: string
  scoreMin: number | null
  queueId: string
  tier: string
}

export function valuesOf({ name, predicate, queueId, tier }: RuleDraft): RuleValues {
  const {
    categories = [],
    authors = [],
    languages = [],
    sections = [],
    words = [],
    tierMin,
    scoreMin = null,
  } = predicate
  const tiers = { tierMin: tierMin === undefined ? '' : String(tierMin), tier: tier === null ? '' : String(tier) }
  return { name, categories, authors, languages, sections, words, scoreMin, queueId, ...tiers }
}

/** The rule with what the form says; conditions left empty are left out. */
export function ruleOf(before: RuleDraft, values: RuleValues): RuleDraft {
  const { name, queueId, tier, tierMin, scoreMin, categories, authors, languages, sections, words } = values
  const lists = Object.entries({ categories, authors, languages, sections, words })
  const given = Object.fromEntries(lists.filter(([, items]) => items.length > 0))
  const predicate = {
    ...given,
    ...(tierMin === '' ? {} : { tierMin: Number(tierMin) }),
    ...(scoreMin === null ? {} : { scoreMin }),
  }
  return { ...before, name: name.trim(), predicate, queueId, tier: tier === '' ? null : Number(tier) }
}
