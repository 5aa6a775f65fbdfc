import { useCell } from '../state/use-cell.js'
import { loadWriting } from '../state/load-writing.js'
import { isSignedIn, useThread } from '../state/thread.js'

/** Where a comment is written, or where whoever is not signed in finds the way to it. */
export function ComposerPlace() {
  const thread = useThread()
  const { of: texts } = thread.texts
  const reader = useCell(thread.tokens.reader)
  const writing = useCell(thread.writing)
  if (!useCell(thread.store.isOpen)) return <p class="hint">{texts.closed}</p>
  if (reader && writing) return <writing.Composer answering={null} />
  return (
    <button
      class={reader ? 'composer signed-out opening' : 'composer signed-out'}
      type="button"
      part="composer"
      data-focus="composer"
      // Where writing did not come with the sign-in, it is asked for again.
      onClick={() => isSignedIn(thread, 'post') && void loadWriting(thread).then(() => thread.focus('composer'))}
    >
      {reader ? texts.composerPlaceholder : texts.composerSignedOut}
    </button>
  )
}
