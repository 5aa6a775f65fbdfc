import { findTextFault, normaliseText } from '@moderato/kernel'
import { useState } from 'preact/hooks'
import { useCell } from '../state/use-cell.js'
import { postComment } from './post-comment.js'
import { useActingTexts } from '../acting/acting-texts.js'
import { useThread } from '../state/thread.js'
import { TextField } from './text-field.js'
import { useDraft } from './use-draft.js'

interface Props {
  /** The comment to answer, or null for a new root comment. */
  answering: { id: string; name: string } | null
  /** Given where the field can be put away again. */
  onDone?: (wasSent: boolean) => void
}

/** Where a comment is written. */
export function Composer({ answering, onDone }: Props) {
  const thread = useThread()
  const own = useActingTexts()
  const parentId = answering?.id ?? null
  const label = answering ? own.replyTo.replace('{name}', () => answering.name) : own.composerLabel
  const { of: texts } = thread.texts
  const { bodyCharsMax } = useCell(thread.config)
  const [text, write] = useDraft(parentId)
  const [problem, setProblem] = useState<string | null>(null)
  // An answer that was begun comes back when the newsroom opens the article again.
  if (!useCell(thread.store.isOpen)) return null
  return (
    <form
      class="composer"
      part="composer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {onDone && <p class="composer-title">{label}</p>}
      <TextField
        label={label}
        placeholder={onDone ? '' : texts.composerPlaceholder}
        value={text}
        charsMax={bodyCharsMax}
        rows={onDone ? 2 : 3}
        problem={problem}
        hasFocus={onDone !== undefined}
        focusName={onDone ? 'reply' : 'composer'}
        onInput={(next) => {
          setProblem(null)
          write(next)
        }}
        onSubmit={submit}
      />
      <div class="composer-foot">
        {onDone && (
          <button class="button" type="button" onClick={() => onDone(false)}>
            {own.cancel}
          </button>
        )}
        <button class="button primary" type="submit" part="submit">
          {answering ? own.postReply : own.post}
        </button>
      </div>
    </form>
  )

  function submit(): void {
    const fault = findTextFault(normaliseText(text), bodyCharsMax)
    if (fault) {
      const words = thread.texts.problem(`comment-${fault}`, null)
      thread.announcement.set(words)
      setProblem(words)
      return
    }
    void postComment(thread, parentId, text)
    onDone?.(true)
  }
}
