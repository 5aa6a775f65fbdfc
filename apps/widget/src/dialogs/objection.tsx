import { appealCharsMax } from '@moderato/contracts'
import { normaliseText } from '@moderato/kernel'
import { useState } from 'preact/hooks'
import { useActingTexts } from '../acting/acting-texts.js'
import { newRequestKey } from '../api/request-key.js'
import { explain, useThread } from '../state/thread.js'
import { TextField } from '../writing/text-field.js'
import { useDraft } from '../writing/use-draft.js'
import { usePlace } from './use-place.js'

interface Props {
  /** Under which the words are kept while the dialog is away. */
  draft: string
  /** Last moment, or null where the service names none. */
  until: string | null
  /** Hands it in. The key is the same at every try. */
  send: (text: string, key: string) => Promise<unknown>
  /** What is said when it has arrived. */
  received: string
}

/** The way to object to what a notice tells: a button, then a field, then the receipt. */
export function Objection({ until, received, ...about }: Props) {
  const thread = useThread()
  const own = useActingTexts()
  const isBegun = useDraft(about.draft)[0] !== ''
  const [phase, setPhase] = useState<'closed' | 'begun' | 'open' | 'sent'>(isBegun ? 'begun' : 'closed')
  const [key] = useState(newRequestKey)
  const place = usePlace(phase)
  if (phase === 'sent')
    return (
      <p ref={place} tabIndex={-1}>
        {received}
      </p>
    )
  if (phase === 'closed')
    return (
      <p class="actions">
        <button ref={place} class="action strong" type="button" onClick={() => setPhase('open')}>
          {own.appeal}
        </button>
        {until && <span class="muted">{own.appealUntil.replace('{date}', thread.texts.day(until))}</span>}
      </p>
    )
  return (
    <ObjectionForm
      {...about}
      requestKey={key}
      hasFocus={phase === 'open'}
      onClose={() => setPhase('closed')}
      onSent={() => setPhase('sent')}
    />
  )
}

interface FormProps extends Pick<Props, 'draft' | 'send'> {
  requestKey: string
  /** Whoever asked for the form begins to write; one that was begun before stands there and waits. */
  hasFocus: boolean
  onClose: () => void
  onSent: () => void
}

function ObjectionForm({ draft, send, requestKey, hasFocus, onClose, onSent }: FormProps) {
  const thread = useThread()
  const own = useActingTexts()
  const [text, write] = useDraft(draft)
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <form
      class="composer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextField
        label={own.appealLabel}
        isLabelShown
        value={text}
        charsMax={appealCharsMax}
        rows={3}
        problem={problem}
        hasFocus={hasFocus}
        onInput={(next) => {
          setProblem(null)
          write(next)
        }}
      />
      <div class="composer-foot">
        <button class="button" type="button" onClick={onClose}>
          {own.cancel}
        </button>
        <button class="button primary" type="submit">
          {own.appealSend}
        </button>
      </div>
    </form>
  )

  async function submit(): Promise<void> {
    const words = normaliseText(text)
    if (!words) {
      setProblem(own.appealEmpty)
      return
    }
    try {
      await send(words, requestKey)
      write('')
      onSent()
    } catch (error) {
      setProblem(explain(thread, error))
    }
  }
}
