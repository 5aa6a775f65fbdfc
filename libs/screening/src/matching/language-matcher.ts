import type { Locale } from '@moderato/contracts'
import { fold } from '../folding/fold.js'
import type { FoldedText } from '../folding/folded-text.js'
import { AhoCorasick } from './aho-corasick.js'
import { standsAsAlphabeticWord } from './alphabetic-words.js'
import { role, splitIntoAtoms } from './atom.js'
import { isSpelled, spreadOf, type Hit } from './hit.js'
import { standsAsIdeographicWord } from './ideographic-words.js'
import { standsAsKoreanWord } from './korean-words.js'
import { keyOfLetter, readingsFor } from './reading.js'
import { SpanSet, type EntrySpan } from './span-set.js'
import { kindsOf, type Spelling } from './spelling.js'
import { WordBoundaries } from './word-boundaries.js'

/** All entries of one language, found in one pass for each reading of a text. */
export class LanguageMatcher {
  private readonly automaton: AhoCorasick
  private readonly readings: readonly number[]

  constructor(
    private readonly locale: Locale,
    private readonly spellings: readonly Spelling[],
  ) {
    this.readings = readingsFor(locale, kindsOf(spellings))
    this.automaton = new AhoCorasick(spellings.map(({ atoms }) => atoms.map(({ key }) => key)))
  }

  /** Every match that no exception covers, by rising end, each once. Linear in the length of the text. */
  find(text: string): EntrySpan[] {
    const found = new SpanSet()
    const spared = new SpanSet()
    const boundaries = new WordBoundaries(text, this.locale === 'ja' ? 'ja' : 'zh')
    for (const hit of this.hits(fold(text, this.locale))) {
      const span = spanOf(hit)
      if (hit.spelling.kind === 'exception') {
        if (isUndisturbed(hit)) spared.add(span)
      } else if (!found.has(span) && this.stands(hit, boundaries)) found.add(span)
    }
    return found.spans().filter((span) => !spared.covers(span))
  }

  private hits(folded: FoldedText): Hit[] {
    const hits: Hit[] = []
    const present = folded.letters.reduce((bits, { kind }) => bits | kind, 0)
    const read = new Set([0])
    for (const reading of this.readings) {
      const kept = present & reading
      if (read.has(kept)) continue
      read.add(kept)
      const atoms = splitIntoAtoms(folded, kept, (code) => keyOfLetter(code, this.locale))
      this.automaton.scan(atoms, (pattern, last) => {
        const spelling = this.spellings[pattern]
        if (!spelling) return
        const hit: Hit = { folded, atoms, spelling, first: last + 1 - spelling.atoms.length, last }
        if (isSpelled(hit)) hits.push(hit)
      })
    }
    return hits
  }

  private stands(hit: Hit, boundaries: WordBoundaries): boolean {
    const spread = spreadOf(hit)
    if (spread === null) return false
    switch (this.locale) {
      case 'ko':
        return hit.spelling.atoms[0]?.role === role.letter
          ? standsAsAlphabeticWord(hit, spread, false)
          : standsAsKoreanWord(hit, spread)
      case 'en':
      case 'vi':
        return standsAsAlphabeticWord(hit, spread, this.locale === 'en')
      case 'zh':
      case 'ja':
        return standsAsIdeographicWord(hit, spread, boundaries)
    }
  }
}

function spanOf({ atoms, spelling, first, last }: Hit): EntrySpan {
  return { entry: spelling.entry, start: atoms[first]?.letter.start ?? 0, end: atoms[last]?.letter.end ?? 0 }
}

/** An exception is read as written: noise inside it would spare what it hides. */
function isUndisturbed(hit: Hit): boolean {
  const spread = spreadOf(hit)
  return spread !== null && spread.narrow === 0 && spread.wide === 0
}
