import { Component } from 'preact'
import { useCell } from '../state/use-cell.js'
import { loadMore } from '../state/load-comments.js'
import { useThread } from '../state/thread.js'
import { CommentItem } from './comment-item.js'
import { ReplyBranch } from './reply-branch.js'

/** Root comments with their replies. */
export function CommentList() {
  const thread = useThread()
  const { of: texts } = thread.texts
  const writing = useCell(thread.writing)
  const ids = useCell(thread.store.rootIds)
  const outgoing = useCell(thread.store.outgoing).filter((one) => one.parentId === null)
  if (ids.length + outgoing.length === 0) return <p class="hint empty">{texts.empty}</p>
  return (
    <>
      <ol class="comments" part="comments">
        {outgoing.map((one) => (
          <li key={one.key} class="root">
            {writing && <writing.OutgoingItem outgoing={one} />}
          </li>
        ))}
        {ids.map((id) => (
          <RootItem key={id} id={id} />
        ))}
      </ol>
      <MoreButton />
    </>
  )
}

/** A root comment never needs drawing because its neighbours changed; with thousands of them this is what counts. */
class RootItem extends Component<{ id: string }> {
  override shouldComponentUpdate(next: { id: string }): boolean {
    return next.id !== this.props.id
  }

  override render({ id }: { id: string }) {
    return (
      <li class="root">
        <CommentItem id={id} />
        <ReplyBranch rootId={id} />
      </li>
    )
  }
}

function MoreButton() {
  const thread = useThread()
  const { of: texts } = thread.texts
  const cursor = useCell(thread.store.nextCursor)
  const phase = useCell(thread.store.morePhase)
  if (!cursor) return null
  return (
    <button class="button wide" type="button" aria-disabled={phase === 'loading'} onClick={() => void loadMore(thread)}>
      {phase === 'failed' ? `${texts.loadFailed} · ${texts.tryAgain}` : texts.loadMore}
    </button>
  )
}
