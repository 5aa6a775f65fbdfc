import type { Schemas } from '@moderato/api-client'
import type { WordList } from './use-word-lists.js'

export type Entry = Schemas['WordEntryDto']
export type Pattern = Schemas['WordPatternDto']
export const spellings = ['initials', 'lookalikes', 'unmarked'] as const

/** A list as its form holds it. */
export interface WordListValues {
  name: string
  locale: WordList['locale']
  action: WordList['action']
  enabled: boolean
  entries: readonly Entry[]
  patterns: readonly Pattern[]
}

/** @param list - null for a new one */
export function valuesOf(list: WordList | null): WordListValues {
  return {
    name: list?.name ?? '',
    locale: list?.locale ?? 'ko',
    action: list?.action ?? 'hold',
    enabled: list?.enabled ?? true,
    entries: list?.entries ?? [newEntry('')],
    patterns: list?.patterns ?? [],
  }
}

export function bodyOf({ entries, patterns, name, ...same }: WordListValues): Schemas['WordListDto'] {
  return {
    ...same,
    name: name.trim(),
    entries: entries.map((entry) => ({ ...entry, text: entry.text.trim() })),
    patterns: [...patterns],
  }
}

export function newEntry(text: string): Entry {
  return { id: crypto.randomUUID(), text, match: 'stem', also: [], exceptions: [] }
}

/** Words of a pasted text that the list does not hold yet. */
export function pastedEntries(text: string, known: readonly Entry[]): Entry[] {
  const words = text.split(/[\n,]/).map((word) => word.trim())
  const fresh = new Set(words.filter((word) => word !== '' && !known.some((entry) => entry.text === word)))
  return [...fresh].map(newEntry)
}

/** A text cut where it was matched: pieces in order, and the entry of each that matched. */
export function cut(
  body: string,
  matches: readonly { entryId: string; start: number; end: number }[],
): { text: string; entryId: string | null }[] {
  const pieces: { text: string; entryId: string | null }[] = []
  let done = 0
  for (const { entryId, start, end } of [...matches].sort((a, b) => a.start - b.start)) {
    if (start < done) continue
    if (start > done) pieces.push({ text: body.slice(done, start), entryId: null })
    pieces.push({ text: body.slice(start, end), entryId })
    done = end
  }
  return done < body.length ? [...pieces, { text: body.slice(done), entryId: null }] : pieces
}
