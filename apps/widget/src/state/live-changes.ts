import type { Thread } from './thread.js'
import { withNew, without } from './thread-store.js'

/** What an event carries besides its type. */
export interface ChangePayload {
  commentId?: string
  parentId?: string | null
  count?: number
  /** Of the root comment, this reply included. */
  replies?: number
}

/** Shows what one event tells: new comments wait behind a button, everything else changes in its place. */
export async function showChange(thread: Thread, type: string, payload: ChangePayload): Promise<void> {
  const { commentId, parentId, count, replies } = payload
  if (type === 'count' && count !== undefined) thread.store.count.set(count)
  else if (commentId && type === 'comment.created' && !thread.store.find(commentId))
    noteNew(thread, commentId, parentId ?? null, replies)
  else if (commentId) await refresh(thread, commentId, type)
}

/** Counts a comment that is there and not shown. */
export function noteNew(thread: Thread, commentId: string, parentId: string | null, replies?: number): void {
  const { store, texts } = thread
  if (parentId) {
    const rootId = store.rootOf(parentId)
    store.countReply(rootId, commentId, replies)
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
  if (type === 'comment.deleted') {
    store.freshIds.update((ids) => without(ids, commentId))
    store.gone.update((gone) => gone && { ...gone, deleted: gone.deleted + 1 })
  }
  const shown = store.find(commentId)
  if (!shown) return
  const comment = await thread.api.comment(commentId)
  // A blocked author arrives without a name, and unblocking needs to know whom.
  if (!comment.viewer?.authorBlocked) shown.set(comment)
}
