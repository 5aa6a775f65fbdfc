import { useCell } from '../state/use-cell.js'
import { showFresh } from '../state/live-changes.js'
import { explain, useThread } from '../state/thread.js'

/** New comments wait here, so that nothing moves under the reader's eyes. Takes no room of its own. */
export function FreshButton() {
  const thread = useThread()
  const { texts } = thread
  const waiting = useCell(thread.store.freshIds).length
  if (waiting === 0) return null
  return (
    <div class="fresh">
      <button class="fresh-button" type="button" part="new-comments" onClick={() => void show()}>
        {texts.plural(texts.of.newComments, waiting)}
      </button>
    </div>
  )

  async function show(): Promise<void> {
    try {
      await showFresh(thread)
    } catch (error) {
      thread.announcement.set(explain(thread, error))
    }
  }
}
