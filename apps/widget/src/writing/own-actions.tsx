import type { CommentView } from '../api/views.js'
import { useActingTexts } from '../acting/acting-texts.js'
import { useThread } from '../state/thread.js'
import { useEditTime } from './use-edit-time.js'

/** What an author can do with a comment: change it while the time for that lasts, and delete it. */
export function OwnActions({ comment, onEdit }: { comment: CommentView; onEdit: () => void }) {
  const thread = useThread()
  const texts = useActingTexts()
  const timeLeft = useEditTime(comment.createdAt)
  return (
    <>
      {timeLeft && (
        <button class="action" type="button" onClick={onEdit}>
          {texts.edit}
        </button>
      )}
      <button class="action" type="button" onClick={() => thread.dialog.set({ kind: 'delete', comment })}>
        {texts.remove}
      </button>
      {timeLeft && <span class="muted">{timeLeft}</span>}
    </>
  )
}
