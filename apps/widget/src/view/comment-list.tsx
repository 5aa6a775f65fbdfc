import { Component } from 'preact'
import { useRef } from 'preact/hooks'
import { useCell } from '../state/use-cell.js'
import { loadMore } from '../state/load-comments.js'
import { useThread } from '../state/thread.js'
import { CommentItem } from './comment-item.js'
import { ReplyBranch } from './reply-branch.js'

/**
 * Comments the browser lays out and paints, or leaves alone, together. Each by itself would be more exact, and made every
 * frame of a scroll ask thousands of them whether they are seen.
 */
const blockItems = 20

/** Root comments with their replies. */
export function CommentList() {
  const thread = useThread()
  const { of: texts } = thread.texts
  const writing = useCell(thread.writing)
  const ids = useCell(thread.store.rootIds)
  const outgoing = useCell(thread.store.outgoing).filter((one) => one.parentId === null)
  // Blocks are counted from the first comment read, so that newer ones above it move nothing from block to block.
  const first = useRef('')
  let newer = ids.indexOf(first.current)
  if (newer < 0) {
    newer = 0
    first.current = ids[0] ?? ''
  }
  const blocks = Map.groupBy(ids, (_, at) => Math.floor((at - newer) / blockItems))
  if (ids.length + outgoing.length === 0) return <p class="hint empty">{texts.empty}</p>
  return (
    <>
      <div class="comments" part="comments" role="list">
        {outgoing.map((one) => (
          <div key={one.key} class="root" role="listitem">
            {writing && <writing.OutgoingItem outgoing={one} />}
          </div>
        ))}
        {[...blocks].map(([number, block]) => (
          <div key={number} class="block">
            {block.map((id) => (
              <RootItem key={id} id={id} comment={thread.store.shown(id)} />
            ))}
          </div>
        ))}
      </div>
      <MoreButton />
    </>
  )
}

interface RootProps {
  id: string
  /** Another one once the thread was read anew. */
  comment: unknown
}

/** A root comment never needs drawing because its neighbours changed; with thousands of them this is what counts. */
class RootItem extends Component<RootProps> {
  override shouldComponentUpdate(next: RootProps): boolean {
    return next.comment !== this.props.comment
  }

  override render({ id }: RootProps) {
    return (
      <div class="root" role="listitem">
        <CommentItem id={id} />
        <ReplyBranch rootId={id} />
      </div>
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
