import { findTextFault, normaliseText } from '@moderato/kernel'
import { useState } from 'preact/hooks'
import type { CommentView } from '../api/views.js'
import { useCell } from '../state/use-cell.js'
import { useActingTexts } from '../acting/acting-texts.js'
import { useThread } from '../state/thread.js'
import { editComment } from './edit-comment.js'
import { TextField } from './text-field.js'
import { useDraft } from './use-draft.js'
import { useEditTime } from './use-edit-time.js'

/** Changes a comment in its place. What is neither saved nor dropped is there again when the form is. */
export function EditForm({ comment, onDone }: { comment: CommentView; onDone: () => void }) {
  const thread = useThread()
  const own = useActingTexts()
  const { bodyCharsMax } = useCell(thread.config)
  const timeLeft = useEditTime(comment.createdAt)
  const [kept, keep] = useDraft(`edit ${comment.id}`)
  const [text, setText] = useState(kept || (comment.body ?? ''))
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  return (
    <form
      class="composer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {/* Said when the field is reached, and seen later: whoever writes is not interrupted. */}
      <p class="composer-title muted">{timeLeft ?? thread.texts.problem('edit-window-over', null)}</p>
      <TextField
        label={own.editLabel}
        {...(timeLeft ? { hint: timeLeft } : {})}
        value={text}
        charsMax={bodyCharsMax}
        rows={3}
        problem={problem}
        hasFocus
        onInput={(next) => {
          setProblem(null)
          setText(next)
          keep(next)
        }}
        onSubmit={() => void save()}
      />
      <div class="composer-foot">
        <button class="button" type="button" onClick={close}>
          {own.cancel}
        </button>
        <button class="button primary" type="submit" aria-disabled={isSaving}>
          {own.save}
        </button>
      </div>
    </form>
  )

  async function save(): Promise<void> {
    if (isSaving) return
    const body = normaliseText(text)
    const fault = findTextFault(body, bodyCharsMax)
    if (fault) {
      setProblem(thread.texts.problem(`comment-${fault}`, null))
      return
    }
    setSaving(true)
    const refusal = body === comment.body ? null : await editComment(thread, comment.id, body)
    setSaving(false)
    if (refusal) setProblem(refusal)
    else close()
  }

  function close(): void {
    keep('')
    onDone()
    thread.focus(comment.id)
  }
}
