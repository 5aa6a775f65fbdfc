import { touchesBefore, type Hit, type Spread } from './hit.js'
import type { WordBoundaries } from './word-boundaries.js'

/** Whether a hit in a script written without spaces is the entry as a word, rather than parts of its neighbours. */
export function standsAsIdeographicWord(hit: Hit, spread: Spread, boundaries: WordBoundaries): boolean {
  const { atoms, spelling, first, last } = hit
  const leftFree = !touchesBefore(hit, first)
  const rightFree = !touchesBefore(hit, last + 1)
  const anywhere = spelling.mode === 'anywhere'
  if (spread.wide > 0) return spread.complete && (anywhere ? leftFree || rightFree : leftFree && rightFree)
  if (spread.narrow > 0) return anywhere || leftFree
  if (anywhere) return true
  if (!leftFree && !boundaries.has(atoms[first]?.letter.start ?? 0)) return false
  return spelling.mode === 'stem' || rightFree || boundaries.has(atoms[last]?.letter.end ?? 0)
}
