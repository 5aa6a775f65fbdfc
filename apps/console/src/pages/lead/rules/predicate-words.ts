import { coreTexts } from '../../../texts/core.js'
import { useTexts } from '../../../texts/catalogue.js'
import { rulesTexts } from '../texts/rules.js'
import type { Predicate } from './draft.js'

/** What a rule asks for, one text for each condition; empty where every case will do. */
export function usePredicateWords(): (predicate: Predicate) => string[] {
  const t = useTexts(rulesTexts)
  const core = useTexts(coreTexts)
  return ({ categories = [], languages = [], sections = [], authors = [], words = [], tierMin, scoreMin }) => {
    const lists = [
      [t.categories, categories.map((category) => core.categories[category])],
      [t.languages, languages],
      [t.sections, sections],
      [t.authors, authors.map((standing) => t.standings[standing])],
      [t.words, words.map((word) => `“${word}”`)],
    ] as const
    return [
      ...lists.flatMap(([label, items]) => (items.length === 0 ? [] : [`${label}: ${items.join(', ')}`])),
      ...(tierMin === undefined ? [] : [t.tierFrom(core.tiers[tierMin] ?? '')]),
      ...(scoreMin === undefined ? [] : [t.scoreFrom(String(scoreMin))]),
    ]
  }
}
