import type { Locale } from '@moderato/contracts'
import { locales } from '@moderato/contracts'
import { countGraphemes, DomainError } from '@moderato/kernel'
import { compilePattern, type CompiledPattern } from '../patterns/compiled-pattern.js'
import { LanguageMatcher } from './language-matcher.js'
import { spellEntry, type Spelling } from './spelling.js'
import { wordListLimits, type ListMatch, type WordEntry, type WordList } from './word-entry.js'

interface Origin {
  readonly listId: string
  readonly entryId: string
  readonly action: WordList['action']
}

/** A match together with what its list asks for. */
export interface ActionMatch extends ListMatch {
  readonly action: WordList['action']
}

/** Word lists made ready for matching. Immutable; costs a few megabytes for five thousand entries, so keep one per version. */
export class CompiledWordLists {
  /** @internal use `compileWordLists` */
  constructor(
    private readonly matchers: readonly { matcher: LanguageMatcher; origins: readonly Origin[] }[],
    private readonly patterns: readonly { pattern: CompiledPattern; origin: Origin }[],
  ) {}

  /**
   * Matches in a text, by rising end; at most `wordListLimits.matchesMax`, refusals kept first.
   * Linear in the length of the text.
   */
  find(text: string): ActionMatch[] {
    const words = this.matchers.flatMap(({ matcher, origins }) =>
      matcher
        .find(text)
        .flatMap(({ entry, start, end }) =>
          origins.slice(entry, entry + 1).map((origin) => ({ ...origin, start, end })),
        ),
    )
    const patterned = this.patterns.flatMap(({ pattern, origin }) =>
      pattern.find(text, wordListLimits.matchesMax).map((span) => ({ ...origin, ...span })),
    )
    const all = [...words, ...patterned].sort((a, b) => a.end - b.end || a.start - b.start)
    if (all.length <= wordListLimits.matchesMax) return all
    const refusals = all.filter(({ action }) => action === 'refuse')
    const holds = all.filter(({ action }) => action === 'hold')
    return [...refusals, ...holds].slice(0, wordListLimits.matchesMax)
  }
}

/**
 * Compiles the lists of a site.
 *
 * @throws DomainError `word-list-invalid` (an entry says nothing, is too long, or there are too many), `pattern-invalid`;
 *   both with the ids of list and entry in `extra`
 */
export function compileWordLists(lists: readonly WordList[]): CompiledWordLists {
  refuseExcess(lists)
  const matchers = locales.flatMap((locale) => {
    const own = lists.filter((list) => list.locale === locale)
    return own.some(({ entries }) => entries.length > 0) ? [compileLanguage(locale, own)] : []
  })
  const patterns = lists.flatMap((list) =>
    (list.patterns ?? []).map(({ id, pattern }) => {
      const origin: Origin = { listId: list.id, entryId: id, action: list.action }
      return { pattern: compilePattern(pattern, { listId: list.id, entryId: id }), origin }
    }),
  )
  return new CompiledWordLists(matchers, patterns)
}

function compileLanguage(locale: Locale, lists: readonly WordList[]): { matcher: LanguageMatcher; origins: Origin[] } {
  const origins: Origin[] = []
  const spellings: Spelling[] = []
  for (const list of lists)
    for (const entry of list.entries) {
      spellings.push(...checkedSpellings(entry, origins.length, list))
      origins.push({ listId: list.id, entryId: entry.id, action: list.action })
    }
  return { matcher: new LanguageMatcher(locale, spellings), origins }
}

function checkedSpellings(entry: WordEntry, index: number, list: WordList): Spelling[] {
  const refuse = (detail: string): never => {
    throw new DomainError('word-list-invalid', detail, { listId: list.id, entryId: entry.id })
  }
  const texts = [entry.text, ...(entry.exceptions ?? [])]
  if (texts.length - 1 > wordListLimits.exceptionsMax) refuse('The entry has too many exceptions')
  if (texts.some((text) => text.length > wordListLimits.entryUnitsMax)) refuse('The entry or an exception is too long')
  if (texts.some((text) => countGraphemes(text) > wordListLimits.entryCharsMax))
    refuse('The entry or an exception is too long')
  const spellings = spellEntry(entry, index, list.locale)
  if (!spellings.some(({ kind }) => kind === 'written')) refuse('The entry holds no letter')
  return spellings
}

function refuseExcess(lists: readonly WordList[]): void {
  const entries = lists.reduce((sum, list) => sum + list.entries.length, 0)
  if (entries > wordListLimits.entriesMax) throw new DomainError('word-list-invalid', 'There are too many entries')
  const patterns = lists.reduce((sum, list) => sum + (list.patterns?.length ?? 0), 0)
  if (patterns > wordListLimits.patternsMax) throw new DomainError('word-list-invalid', 'There are too many patterns')
}
