import type { CommentView } from '../api/views.js'
import { useThread } from '../state/thread.js'
import { useActingTexts } from '../acting/acting-texts.js'
import { Confirm } from './confirm.js'
import { deleteComment } from './delete-comment.js'

export function DeleteDialog({ comment }: { comment: CommentView }) {
  const thread = useThread()
  const own = useActingTexts()
  return (
    <Confirm
      title={own.removeTitle}
      confirm={own.remove}
      isDangerous
      act={() => deleteComment(thread, comment.id)}
      onDone={() => thread.focus(comment.id)}
    >
      <p>{own.removeConfirm}</p>
    </Confirm>
  )
}
