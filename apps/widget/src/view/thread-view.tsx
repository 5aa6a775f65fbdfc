import { ThreadContext, type Thread } from '../state/thread.js'
import { useCell } from '../state/use-cell.js'
import { loadThread } from '../state/load-comments.js'
import { CommentList } from './comment-list.js'
import { ComposerPlace } from './composer-place.js'
import { DialogHost } from './dialog-host.js'
import { FreshButton } from './fresh-button.js'
import { Header } from './header.js'
import { SortBar } from './sort-bar.js'

/** The whole of a thread. */
export function ThreadView({ thread }: { thread: Thread }) {
  const { of: texts, locale } = thread.texts
  return (
    <ThreadContext.Provider value={thread}>
      <section class="thread" lang={locale} aria-label={texts.commentsLabel} part="thread">
        <Header />
        <Connection thread={thread} />
        <ComposerPlace />
        <SortBar />
        <FreshButton />
        <Body thread={thread} />
        <Announcer thread={thread} />
        <DialogHost />
      </section>
    </ThreadContext.Provider>
  )
}

function Body({ thread }: { thread: Thread }) {
  const { of: texts } = thread.texts
  const phase = useCell(thread.store.phase)
  if (phase === 'ready') return <CommentList />
  if (phase === 'failed')
    return (
      <div class="hint" role="alert">
        <p>{texts.loadFailed}</p>
        <button class="button" type="button" onClick={() => void loadThread(thread)}>
          {texts.tryAgain}
        </button>
      </div>
    )
  return (
    <div class="waiting">
      <p class="unseen">{texts.loading}</p>
      <i />
      <i />
      <i />
    </div>
  )
}

/** One polite voice for the whole widget; what it says replaces what it said. */
function Announcer({ thread }: { thread: Thread }) {
  const text = useCell(thread.announcement)
  return (
    <p class="unseen" role="status">
      {text}
    </p>
  )
}

function Connection({ thread }: { thread: Thread }) {
  const isOnline = useCell(thread.isOnline)
  return (
    <div role="status">
      {!isOnline && (
        <p class="banner" part="offline">
          {thread.texts.of.offline}
        </p>
      )}
    </div>
  )
}
