import type { CommentView } from '../api/views.js'
import { loadThread } from '../state/load-comments.js'
import type { Thread } from '../state/thread.js'
import { withNew } from '../state/thread-store.js'

const pageItemsMax = 100
/** Comments read beyond those that waited: some of the newest may be known already. */
const knownItems = 20

/** Shows the comments that waited, above the others. */
export async function showFresh(thread: Thread): Promise<void> {
  const { store } = thread
  const fresh = new Set(store.freshIds.get())
  if (fresh.size + knownItems > pageItemsMax) {
    await loadThread(thread)
    return
  }
  const page = await thread.api.list('newest', null, fresh.size + knownItems)
  const added = page.items.filter((comment) => fresh.has(comment.id))
  added.forEach((comment) => store.put(comment))
  store.freshIds.update((ids) => ids.filter((id) => !fresh.has(id)))
  const ids = added.map((comment) => comment.id)
  store.rootIds.update((shown) => withNew(shown, ids, 'first'))
  if (ids[0]) thread.focus(ids[0])
}

/** Shows the replies that waited under one root comment. */
export async function showFreshReplies(thread: Thread, rootId: string): Promise<void> {
  const branch = thread.store.branch(rootId)
  const fresh = branch.freshIds.get()
  const replies = await Promise.all(fresh.map((id) => thread.api.comment(id).catch(() => null)))
  const found = replies.filter((reply): reply is CommentView => reply !== null)
  found.forEach((reply) => thread.store.put(reply))
  branch.freshIds.update((ids) => ids.filter((id) => !fresh.includes(id)))
  const ids = found.map((reply) => reply.id)
  branch.ids.update((shown) => withNew(shown, ids, 'last'))
  if (ids[0]) thread.focus(ids[0])
}
