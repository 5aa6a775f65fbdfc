import { useCell } from '../state/use-cell.js'
import { loadReplies, openReplies } from '../state/load-comments.js'
import { showMissed } from '../state/load-missed.js'
import { useThread } from '../state/thread.js'
import { CommentItem } from './comment-item.js'

/** The replies of a root comment, one level deep, and the field for another one. */
export function ReplyBranch({ rootId }: { rootId: string }) {
  const thread = useThread()
  const { store, texts } = thread
  const branch = store.branch(rootId)
  const writing = useCell(thread.writing)
  const root = useCell(store.shown(rootId))
  const isOpen = useCell(branch.isOpen)
  const ids = useCell(branch.ids)
  const phase = useCell(branch.phase)
  const nextCursor = useCell(branch.nextCursor)
  const fresh = useCell(branch.freshIds).length
  const answering = useCell(branch.answering)
  const outgoing = useCell(store.outgoing).filter((one) => one.rootId === rootId)
  const isListed = isOpen || answering !== null || outgoing.length > 0
  if (root.replyCount === 0 && ids.length === 0 && !isListed) return null
  return (
    <div class="branch">
      {root.replyCount > 0 && <BranchToggle rootId={rootId} isOpen={isOpen} replyCount={root.replyCount} />}
      {isOpen && phase === 'loading' && ids.length === 0 && <p class="unseen">{texts.of.loading}</p>}
      {isOpen && phase === 'failed' && (
        <button class="text-button" type="button" onClick={() => void loadReplies(thread, rootId)}>
          {`${texts.of.loadFailed} · ${texts.of.tryAgain}`}
        </button>
      )}
      {(isOpen || outgoing.length > 0) && (
        <ol class="replies">
          {isOpen &&
            ids.map((id) => (
              <li key={id}>
                <CommentItem id={id} />
              </li>
            ))}
          {outgoing.map((one) => (
            <li key={one.key}>{writing && <writing.OutgoingItem outgoing={one} />}</li>
          ))}
        </ol>
      )}
      {isOpen && phase !== 'failed' && nextCursor && (
        <button class="text-button" type="button" onClick={() => void loadReplies(thread, rootId)}>
          {texts.of.moreReplies}
        </button>
      )}
      {isOpen && fresh > 0 && (
        <button
          class="text-button"
          type="button"
          onClick={() => void showMissed(thread, (missed) => missed.showFreshReplies(thread, rootId))}
        >
          {texts.plural(texts.of.newReplies, fresh)}
        </button>
      )}
      {answering && writing && (
        <writing.Composer
          key={answering.id}
          answering={answering}
          onDone={(wasSent) => {
            branch.answering.set(null)
            if (wasSent) branch.isOpen.set(true)
            thread.focus(answering.id)
          }}
        />
      )}
    </div>
  )
}

function BranchToggle({ rootId, isOpen, replyCount }: { rootId: string; isOpen: boolean; replyCount: number }) {
  const thread = useThread()
  const { texts, store } = thread
  return (
    <button
      class="text-button branch-toggle"
      type="button"
      aria-expanded={isOpen}
      onClick={() => (isOpen ? store.branch(rootId).isOpen.set(false) : void openReplies(thread, rootId))}
    >
      {isOpen ? texts.of.hideReplies : texts.plural(texts.of.showReplies, replyCount)}
    </button>
  )
}
