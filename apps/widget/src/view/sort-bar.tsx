import { useCell } from '../state/use-cell.js'
import { changeSort } from '../state/load-comments.js'
import { useThread } from '../state/thread.js'

/** The orders the site offers; hidden where there is nothing to order, and told of where an election allows only one. */
export function SortBar() {
  const thread = useThread()
  const { of: texts } = thread.texts
  const { sorts } = useCell(thread.config)
  const current = useCell(thread.store.sort)
  const until = useCell(thread.store.electionUntil)
  const law = useCell(thread.law)
  return (
    <div class="sorts" role="group" aria-label={texts.sortLabel}>
      {until
        ? law && <law.ElectionNote texts={law.texts} until={until} />
        : sorts.length > 1 &&
          sorts.map((sort) => (
            <button
              key={sort}
              class="sort"
              type="button"
              aria-pressed={sort === current}
              onClick={() => void changeSort(thread, sort)}
            >
              {texts.sorts[sort]}
            </button>
          ))}
    </div>
  )
}
