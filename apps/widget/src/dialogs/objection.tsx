import { limits } from '@moderato/contracts'
import { normaliseText } from '@moderato/kernel'
import { useState } from 'preact/hooks'
import { useActingTexts } from '../acting/acting-texts.js'
import { newRequestKey } from '../api/api-client.js'
import { explain, useThread } from '../state/thread.js'
import { TextField } from '../writing/text-field.js'
import { usePlace } from './use-place.js'

interface Props {
  /** Last moment, or null where the service names none. */
  until: string | null
  /** Hands it in. The key is the same at every try. */
  send: (text: string, key: string) => Promise<unknown>
  /** What is said when it has arrived. */
  received: string
}

/** The way to object to what a notice tells: a button, then a field, then the receipt. */
export function Objection({ until, send, received }: Props) {
  const thread = useThread()
  const own = useActingTexts()
  const [phase, setPhase] = useState<'closed' | 'open' | 'sent'>('closed')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
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
        charsMax={limits.appealCharsMax}
        rows={3}
        problem={problem}
        hasFocus
        onInput={(next) => {
          setProblem(null)
          setText(next)
        }}
      />
      <div class="composer-foot">
        <button class="button" type="button" onClick={() => setPhase('closed')}>
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
      await send(words, key)
      setPhase('sent')
    } catch (error) {
      setProblem(explain(thread, error))
    }
  }
}
