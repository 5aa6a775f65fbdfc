import { useState } from 'preact/hooks'
import { useActingTexts } from '../acting/acting-texts.js'
import { useThread } from '../state/thread.js'
import { eraseReader } from './erase-reader.js'
import { saveOwnData } from './save-own-data.js'
import type { OwnDataMessages } from './own-data-messages.js'

/** All that is kept about the reader, to take away or to have erased. */
export function OwnDataView({ texts }: { texts: OwnDataMessages }) {
  return (
    <ul class="own">
      <li>
        <Export texts={texts} />
      </li>
      <li>
        <Erasure texts={texts} />
      </li>
    </ul>
  )
}

function Export({ texts }: { texts: OwnDataMessages }) {
  const thread = useThread()
  const [answer, setAnswer] = useState<string | null>(null)
  return (
    <>
      <b>{texts.exportTitle}</b>
      <p class="body">{texts.exportExplain}</p>
      <p class="actions">
        <button class="action strong" type="button" onClick={() => void save()}>
          {texts.exportDo}
        </button>
        <span class="muted" role="status">
          {answer}
        </span>
      </p>
    </>
  )

  async function save(): Promise<void> {
    setAnswer((await saveOwnData(thread)) ?? texts.exported)
  }
}

/** The question stands in its place, as it does before unblocking. */
function Erasure({ texts }: { texts: OwnDataMessages }) {
  const thread = useThread()
  const own = useActingTexts()
  const [isAsked, setAsked] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <>
      <b>{texts.eraseTitle}</b>
      {/* Where the first press was there is the way back now: pressing twice must not erase anybody. */}
      <p class={isAsked ? 'problem' : 'body'} role="status">
        {isAsked ? texts.eraseConfirm : texts.eraseExplain}
      </p>
      <p class="actions">
        <button
          key="first"
          class={isAsked ? 'button' : 'action strong'}
          type="button"
          onClick={() => setAsked(!isAsked)}
        >
          {isAsked ? own.cancel : texts.eraseDo}
        </button>
        {isAsked && (
          <button class="button primary danger" type="button" onClick={() => void erase()}>
            {texts.eraseDo}
          </button>
        )}
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  )

  async function erase(): Promise<void> {
    const refusal = await eraseReader(thread)
    if (refusal) setProblem(refusal)
    else thread.dialog.set({ kind: 'answer', title: texts.eraseTitle, text: texts.erased })
  }
}
