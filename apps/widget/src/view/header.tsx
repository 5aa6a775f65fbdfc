import { useCell } from '../state/use-cell.js'
import { useThread } from '../state/thread.js'

/** The number of comments, and the way to what is the reader's own. */
export function Header() {
  const thread = useThread()
  const { texts, store } = thread
  const count = useCell(store.count)
  const gone = useCell(store.gone)
  const phase = useCell(store.phase)
  const reader = useCell(thread.tokens.reader)
  const unread = useCell(thread.unread)
  return (
    <>
      <header class="header">
        <h2 class="heading" part="heading" data-focus="heading" tabIndex={-1}>
          {phase === 'ready' ? texts.plural(texts.of.commentCount, count) : texts.of.commentsLabel}
        </h2>
        {reader && (
          <button class="text-button" type="button" onClick={() => thread.dialog.set({ kind: 'activity' })}>
            {texts.of.activity}
            {unread > 0 && (
              <span class="badge">
                {texts.number(unread)}
                <span class="unseen"> {texts.of.unread}</span>
              </span>
            )}
          </button>
        )}
      </header>
      {gone && (
        <p class="muted gone-counts">
          {texts.of.goneCounts
            .replace('{deleted}', texts.number(gone.deleted))
            .replace('{removed}', texts.number(gone.removed))}
        </p>
      )}
    </>
  )
}
