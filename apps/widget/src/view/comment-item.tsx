import { useEffect, useState } from 'preact/hooks'
import type { CommentView } from '../api/views.js'
import { useCell } from '../state/use-cell.js'
import { useThread } from '../state/thread.js'
import { isBlockedByLaw, loadLaw } from '../state/load-law.js'
import { CommentActions } from './comment-actions.js'
import { Age } from './age.js'

/** One comment: who, when, what, and what can be done with it. */
export function CommentItem({ id }: { id: string }) {
  const thread = useThread()
  const comment = useCell(thread.store.shown(id))
  const writing = useCell(thread.writing)
  const [isEditing, setEditing] = useState(false)
  const texts = thread.texts.of
  const isBlocked = comment.viewer?.authorBlocked === true
  const isShown = comment.body !== null && !isBlocked
  const name = comment.author.name || texts.unnamed
  return (
    <article
      class="comment"
      part="comment"
      data-focus={id}
      tabIndex={-1}
      aria-label={isShown ? name : texts.commentsLabel}
    >
      {isShown ? (
        <>
          <header class="byline">
            <b class="name" dir="auto">
              {name}
            </b>
            {comment.viewer?.own && <span class="tag">{texts.you}</span>}
            {comment.author.restricted && <span class="tag">{texts.restricted}</span>}
            <Age at={comment.createdAt} />
            {comment.editedAt && <span class="muted">{texts.edited}</span>}
            {comment.status === 'pending' && <span class="tag">{texts.pending}</span>}
          </header>
          {isEditing && writing ? (
            <writing.EditForm comment={comment} onDone={() => setEditing(false)} />
          ) : (
            <>
              <p class="body" part="body" dir="auto">
                {comment.body}
              </p>
              <CommentActions comment={comment} onEdit={() => setEditing(true)} />
            </>
          )}
        </>
      ) : (
        <Placeholder comment={comment} isBlocked={isBlocked} />
      )}
    </article>
  )
}

/** What stands where a comment may not be shown: its place in the thread stays. */
function Placeholder({ comment, isBlocked }: { comment: CommentView; isBlocked: boolean }) {
  const thread = useThread()
  const texts = thread.texts.of
  const law = useCell(thread.law)
  const { restriction } = comment
  const isByLaw = isBlockedByLaw(restriction)
  useEffect(() => {
    if (isByLaw) void loadLaw(thread)
  }, [isByLaw])
  if (isBlocked)
    return (
      <p class="gone">
        {texts.goneBlocked}{' '}
        <button class="text-button" type="button" onClick={() => thread.dialog.set({ kind: 'unblock', comment })}>
          {texts.unblock}
        </button>
      </p>
    )
  const gone: Record<string, string> = {
    deleted: texts.goneDeleted,
    removed: texts.goneRemoved,
    pending: texts.pending,
  }
  const text = gone[comment.status] ?? texts.goneHidden
  return (
    <p class="gone">
      {(isByLaw && restriction && law?.blockedWords(restriction)) ||
        text.replace('{by}', isByLaw || restriction?.ground === 'illegal' ? texts.law : texts.policy)}
    </p>
  )
}
