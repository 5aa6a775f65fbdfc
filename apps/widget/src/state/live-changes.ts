import type { CommentView } from '../api/views.js'
import type { Thread } from './thread.js'
import { withNew, without } from './thread-store.js'

/** Newest comments read to find out what was missed. */
const catchUpItems = 50

/** What an event carries besides its type. */
export interface ChangePayload {
  commentId?: string
  parentId?: string | null
  count?: number
}

/** Shows what one event tells: new comments wait behind a button, everything else changes in its place. */
export async function showChange(thread: Thread, type: string, payload: ChangePayload): Promise<void> {
  const { commentId, parentId, count } = payload
  if (type === 'count' && count !== undefined) thread.store.count.set(count)
  else if (commentId && type === 'comment.created' && !thread.store.find(commentId))
    noteNew(thread, commentId, parentId ?? null)
  else if (commentId) await refresh(thread, commentId, type)
}

/** Finds out what was missed while no stream told of it. @throws ApiProblem */
export async function catchUp(thread: Thread): Promise<void> {
  const page = await thread.api.list('newest', null, catchUpItems)
  for (const comment of page.items) {
    if (thread.store.find(comment.id)) thread.store.put(comment)
    else if (comment.createdAt > thread.store.readUntil) noteNew(thread, comment.id, null)
  }
  thread.store.count.set(page.count)
  const recent = new Set(page.items.map((comment) => comment.id))
  const older = thread.store.rootIds.get().filter((id) => !recent.has(id))
  if (older.length > 0) await refreshOlder(thread, older.length)
}

/** Shows the comments that waited, above the others. */
export async function showFresh(thread: Thread): Promise<void> {
  const { store } = thread
  const fresh = new Set(store.freshIds.get())
  const page = await thread.api.list('newest', null, Math.min(100, fresh.size + catchUpItems))
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

function noteNew(thread: Thread, commentId: string, parentId: string | null): void {
  const { store, texts } = thread
  if (parentId) {
    const rootId = store.rootOf(parentId)
    store.countReply(rootId, commentId)
    if (store.branch(rootId).phase.get() === 'ready')
      store.branch(rootId).freshIds.update((ids) => withNew(ids, [commentId], 'last'))
    return
  }
  // Only the first is spoken: a busy thread must not talk over what is being read.
  if (store.freshIds.get().length === 0) thread.announcement.set(texts.plural(texts.of.newComments, 1))
  store.freshIds.update((ids) => withNew(ids, [commentId], 'first'))
}

async function refresh(thread: Thread, commentId: string, type: string): Promise<void> {
  const { store } = thread
  if (type === 'comment.deleted') store.freshIds.update((ids) => without(ids, commentId))
  const shown = store.find(commentId)
  if (!shown) return
  const comment = await thread.api.comment(commentId)
  // A blocked author arrives without a name, and unblocking needs to know whom.
  if (!comment.viewer?.authorBlocked) shown.set(comment)
}

/** Reads again what is shown beyond the newest, as far as one page reaches. */
async function refreshOlder(thread: Thread, items: number): Promise<void> {
  const page = await thread.api.list(thread.store.sort.get(), null, Math.min(100, items + catchUpItems))
  for (const comment of page.items) thread.store.find(comment.id)?.set(comment)
}
