import { useCell } from '../state/use-cell.js'
import { showMissed } from '../state/load-missed.js'
import { useThread } from '../state/thread.js'

/** New comments wait here, so that nothing moves under the reader's eyes. Takes no room of its own. */
export function FreshButton() {
  const thread = useThread()
  const { texts } = thread
  const waiting = useCell(thread.store.freshIds).length
  if (waiting === 0) return null
  return (
    <div class="fresh">
      <button
        class="fresh-button"
        type="button"
        part="new-comments"
        onClick={() => void showMissed(thread, (missed) => missed.showFresh(thread))}
      >
        {texts.plural(texts.of.newComments, waiting)}
      </button>
    </div>
  )
}
