import { normaliseText } from '@moderato/kernel'
import { useState } from 'preact/hooks'
import { newRequestKey } from '../api/api-client.js'
import { ReaderApi } from '../api/reader-api.js'
import type { NoticeView, Page } from '../api/views.js'
import { explain, useThread } from '../state/thread.js'
import { useActingTexts } from '../acting/acting-texts.js'
import { Age } from '../view/age.js'
import { TextField } from '../writing/text-field.js'
import { PagedList } from './paged-list.js'

const appealCharsMax = 1000

/** Decisions on the reader's comments and reports, with the way to appeal. */
export function NoticeList() {
  const thread = useThread()
  const own = useActingTexts()
  const api = new ReaderApi(thread.api.client)
  return (
    <PagedList read={readAndMark} keyOf={(notice) => notice.id} empty={own.noNotices}>
      {(notice) => (
        <>
          <p class="byline">
            <Age at={notice.createdAt} />
            {notice.readAt === null && <span class="tag">{thread.texts.of.unread}</span>}
          </p>
          <p class="body" dir="auto">
            {notice.text}
          </p>
          {notice.appealable && notice.decisionId && (
            <Appeal decisionId={notice.decisionId} until={notice.appealUntil} api={api} />
          )}
        </>
      )}
    </PagedList>
  )

  /** What is on the screen counts as read from the next time on. */
  async function readAndMark(cursor: string | null): Promise<Page<NoticeView>> {
    const page = await api.notices(cursor)
    thread.unread.set(0)
    const unread = page.items.filter((notice) => notice.readAt === null)
    // Best effort: a notice that stays unread is only shown as such once more.
    void Promise.allSettled(unread.map((notice) => api.markRead(notice.id)))
    return page
  }
}

function Appeal({ decisionId, until, api }: { decisionId: string; until: string | null; api: ReaderApi }) {
  const thread = useThread()
  const own = useActingTexts()
  const [phase, setPhase] = useState<'closed' | 'open' | 'sent'>('closed')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [key] = useState(newRequestKey)
  if (phase === 'sent') return <p role="status">{own.appealReceived}</p>
  if (phase === 'closed')
    return (
      <p class="actions">
        <button class="action strong" type="button" onClick={() => setPhase('open')}>
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
        void send()
      }}
    >
      <TextField
        label={own.appealLabel}
        isLabelShown
        value={text}
        charsMax={appealCharsMax}
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

  async function send(): Promise<void> {
    const words = normaliseText(text)
    if (!words) {
      setProblem(own.appealEmpty)
      return
    }
    try {
      await api.appeal(decisionId, words, key)
      setPhase('sent')
    } catch (error) {
      setProblem(explain(thread, error))
    }
  }
}
