import type { ScreeningPolicy } from '../policy.js'
import { objects, passes, type PhaseVerdict } from '../verdict.js'

/** Objects to listed words and patterns, as strictly as the strictest list that matched. */
export function screenWords(body: string, policy: ScreeningPolicy): PhaseVerdict {
  const found = policy.wordLists?.find(body) ?? []
  if (found.length === 0) return passes('word-lists')
  const action = found.some((match) => match.action === 'refuse') ? 'refuse' : 'hold'
  const matches = found.map(({ start, end, listId, entryId }) => ({ start, end, listId, entryId }))
  return objects('word-lists', action, 'listed-word', matches)
}
