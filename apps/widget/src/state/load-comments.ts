import type { CommentSort } from '@moderato/contracts'
import type { CommentView } from '../api/views.js'
import { isBlockedByLaw, loadLaw } from './load-law.js'
import { explain, type Thread } from './thread.js'
import { withNew } from './thread-store.js'

const firstPageItems = 20
/** Pages grow, so that whoever reads on asks less often. */
const pageItemsMax = 100

/** Reads the first page anew. What was open closes; nobody's words are lost. */
export async function loadThread(thread: Thread): Promise<void> {
  const { store } = thread
  const sort = store.sort.get()
  if (store.rootIds.get().length === 0) store.phase.set('loading')
  store.posted = []
  try {
    const page = await thread.api.list(sort, null, firstPageItems)
    // Before the first drawing, so that nothing moves.
    if (page.election || page.items.some(({ restriction }) => isBlockedByLaw(restriction))) await loadLaw(thread)
    if (sort !== store.sort.get()) return
    store.clear()
    // Said as it is, for the pages that follow too.
    if (page.election) store.sort.set('newest')
    store.electionUntil.set(page.election?.until)
    store.readUntil =
      store.sort.get() === 'newest' ? (page.items[0]?.createdAt ?? '') : thread.api.client.clock.now().toISOString()
    show(thread, [...store.posted, ...page.items])
    store.nextCursor.set(page.nextCursor)
    store.count.set(page.count)
    store.gone.set(page.gone)
    store.isOpen.set(page.state !== 'closed')
    store.phase.set('ready')
  } catch (error) {
    explain(thread, error)
    if (sort === store.sort.get()) store.phase.set('failed')
  }
}

export async function loadMore(thread: Thread): Promise<void> {
  const { store, texts } = thread
  const cursor = store.nextCursor.get()
  if (!cursor || store.morePhase.get() === 'loading') return
  store.morePhase.set('loading')
  try {
    const limit = Math.min(pageItemsMax, Math.max(firstPageItems, store.rootIds.get().length))
    const page = await thread.api.list(store.sort.get(), cursor, limit)
    if (store.nextCursor.get() !== cursor) return
    show(thread, page.items)
    // Whoever pressed the button that goes now reads on at what it brought.
    if (!page.nextCursor && thread.root.activeElement?.matches('.wide')) thread.focus(page.items[0]?.id ?? '')
    store.nextCursor.set(page.nextCursor)
    store.morePhase.set('idle')
    thread.announcement.set(texts.plural(texts.of.moreLoaded, page.items.length))
  } catch (error) {
    explain(thread, error)
    store.morePhase.set('failed')
  }
}

export async function changeSort(thread: Thread, sort: CommentSort): Promise<void> {
  if (thread.store.sort.get() === sort) return
  thread.store.sort.set(sort)
  await loadThread(thread)
}

export async function openReplies(thread: Thread, rootId: string): Promise<void> {
  const branch = thread.store.branch(rootId)
  branch.isOpen.set(true)
  if (branch.phase.get() !== 'ready') await loadReplies(thread, rootId)
}

/** Reads the next replies of a root comment. */
export async function loadReplies(thread: Thread, rootId: string): Promise<void> {
  const branch = thread.store.branch(rootId)
  if (branch.phase.get() === 'loading') return
  branch.phase.set('loading')
  try {
    const page = await thread.api.replies(rootId, branch.nextCursor.get())
    page.items.forEach((reply) => thread.store.put(reply))
    const ids = page.items.map((reply) => reply.id)
    branch.ids.update((shown) => withNew(shown, ids, 'last'))
    branch.freshIds.update((fresh) => fresh.filter((id) => !ids.includes(id)))
    branch.nextCursor.set(page.nextCursor)
    branch.phase.set('ready')
  } catch (error) {
    explain(thread, error)
    branch.phase.set('failed')
  }
}

function show(thread: Thread, comments: readonly CommentView[]): void {
  comments.forEach((comment) => thread.store.put(comment))
  const ids = comments.map((comment) => comment.id)
  thread.store.rootIds.update((shown) => withNew(shown, ids, 'last'))
}
