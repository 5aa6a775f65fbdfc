import { useCell } from '../state/use-cell.js'
import { useThread } from '../state/thread.js'
import { draftsOf } from './drafts.js'

/**
 * Words that outlive the field they are written in.
 *
 * @param name - null for a new comment, a comment's id for an answer to it, or what no comment is called
 */
export function useDraft(name: string | null): [text: string, write: (text: string) => void] {
  const drafts = draftsOf(useThread())
  return [useCell(drafts.of(name)), (text) => drafts.write(name, text)]
}
