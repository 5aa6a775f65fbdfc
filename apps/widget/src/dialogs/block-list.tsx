import { ReaderApi } from '../api/reader-api.js'
import { loadThread } from '../state/load-comments.js'
import { useThread } from '../state/thread.js'
import { useActingTexts } from '../acting/acting-texts.js'
import { useState } from 'preact/hooks'
import { Age } from '../view/age.js'
import { changeBlock } from './change-block.js'
import { PagedList } from './paged-list.js'

/** Blocked people. The question before unblocking stands in the row: a dialog over a dialog would be one too many. */
export function BlockList() {
  const thread = useThread()
  const own = useActingTexts()
  const texts = thread.texts.of
  const api = new ReaderApi(thread.api.client)
  const [asked, setAsked] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <PagedList read={(cursor) => api.blocks(cursor)} keyOf={(block) => block.user.id} empty={own.noBlocks}>
      {({ user, createdAt }, change) => (
        <>
          <p class="byline">
            <b dir="auto">{user.name || texts.unnamed}</b>
            <Age at={createdAt} />
          </p>
          <p role="status">{asked === user.id && own.unblockConfirm}</p>
          {/* The button that was pressed stays, and with it the focus. */}
          <p class="actions">
            <button class="action" type="button" onClick={() => setAsked(asked === user.id ? null : user.id)}>
              {asked === user.id ? own.cancel : texts.unblock}
            </button>
            {asked === user.id && (
              <button class="action strong" type="button" onClick={() => void unblock(user.id, () => change(null))}>
                {own.confirm}
              </button>
            )}
          </p>
          {problem && asked === user.id && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
        </>
      )}
    </PagedList>
  )

  async function unblock(userId: string, removeRow: () => void): Promise<void> {
    const refusal = await changeBlock(thread, userId, false)
    setProblem(refusal)
    if (refusal) return
    removeRow()
    thread.focus('panel')
    // Comments the service left out come back only by reading the thread anew.
    await loadThread(thread)
  }
}
