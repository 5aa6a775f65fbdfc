import type { ThreadState } from '@moderato/contracts'
import { changeSort } from '../state/load-comments.js'
import { noteNew } from '../state/live-changes.js'
import { loadLaw } from '../state/load-law.js'
import type { Thread } from '../state/thread.js'

/** Newest comments read to find out what was missed. */
const newestItems = 50
const pageItemsMax = 100

/** Finds out what was missed while no stream told of it. @throws ApiProblem */
export async function catchUp(thread: Thread): Promise<void> {
  const page = await thread.api.list('newest', null, newestItems)
  if (page.election && thread.store.sort.get() !== 'newest') {
    // An election has begun, and the order that is shown is no longer offered.
    await changeSort(thread, 'newest')
    return
  }
  for (const comment of page.items) {
    if (thread.store.find(comment.id)) thread.store.put(comment)
    else if (comment.createdAt > thread.store.readUntil) noteNew(thread, comment.id, null)
  }
  thread.store.count.set(page.count)
  thread.store.gone.set(page.gone)
  if (page.election) await loadLaw(thread)
  thread.store.electionUntil.set(page.election?.until)
  showState(thread, page.state)
  const recent = new Set(page.items.map((comment) => comment.id))
  const older = thread.store.rootIds.get().filter((id) => !recent.has(id))
  if (older.length > 0) await refreshOlder(thread, older.length)
}

/** Closes the thread, or opens it again. What stood in its fields is kept. */
function showState(thread: Thread, state: ThreadState): void {
  const { store, texts, root } = thread
  const isOpen = state !== 'closed'
  if (store.isOpen.get() === isOpen) return
  const focused = root.activeElement
  store.isOpen.set(isOpen)
  if (isOpen) return
  thread.announcement.set(texts.of.closed)
  // Whoever was writing must not be thrown to the top of the page.
  if (focused?.closest('.composer')) thread.focus('heading')
}

/** Reads again what is shown beyond the newest, as far as one page reaches. */
async function refreshOlder(thread: Thread, items: number): Promise<void> {
  const page = await thread.api.list(thread.store.sort.get(), null, Math.min(pageItemsMax, items + newestItems))
  for (const comment of page.items) thread.store.find(comment.id)?.set(comment)
}
