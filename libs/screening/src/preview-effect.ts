import type { CompiledWordLists } from './matching/compiled-word-lists.js'
import type { ListMatch } from './matching/word-entry.js'

/** A matched comment by its place in the order given, and what was matched in it. */
export interface EffectSample {
  readonly at: number
  readonly matches: readonly ListMatch[]
}

/** What word lists would have done to comments already written. */
export interface EffectPreview {
  readonly checked: number
  /** Comments with at least one match that holds, and none that refuses. */
  readonly held: number
  readonly refused: number
  /** Matched comments by entry, most first; entries that matched nothing are left out. */
  readonly byEntry: readonly { readonly listId: string; readonly entryId: string; readonly matched: number }[]
  /** The first matched comments, at most `samplesMax`. */
  readonly samples: readonly EffectSample[]
}

/** Counts what the lists match in the bodies; the caller shows the samples from its own copy. */
export function previewEffect(lists: CompiledWordLists, bodies: Iterable<string>, samplesMax = 20): EffectPreview {
  const counts = new Map<string, { listId: string; entryId: string; matched: number }>()
  const samples: EffectSample[] = []
  let checked = 0
  let held = 0
  let refused = 0
  for (const body of bodies) {
    const at = checked++
    const matches = lists.find(body)
    if (matches.length === 0) continue
    if (matches.some(({ action }) => action === 'refuse')) refused++
    else held++
    if (samples.length < samplesMax) samples.push({ at, matches })
    const entries = new Map(matches.map((match) => [JSON.stringify([match.listId, match.entryId]), match]))
    for (const [key, { listId, entryId }] of entries) {
      const count = counts.get(key) ?? { listId, entryId, matched: 0 }
      count.matched++
      counts.set(key, count)
    }
  }
  const byEntry = [...counts.values()].sort((a, b) => b.matched - a.matched)
  return { checked, held, refused, byEntry, samples }
}
