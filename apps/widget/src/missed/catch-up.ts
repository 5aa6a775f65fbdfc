import { noteNew } from '../state/live-changes.js'
import type { Thread } from '../state/thread.js'

/** Newest comments read to find out what was missed. */
const newestItems = 50
const pageItemsMax = 100

/** Finds out what was missed while no stream told of it. @throws ApiProblem */
export async function catchUp(thread: Thread): Promise<void> {
  const page = await thread.api.list('newest', null, newestItems)
  for (const comment of page.items) {
    if (thread.store.find(comment.id)) thread.store.put(comment)
    else if (comment.createdAt > thread.store.readUntil) noteNew(thread, comment.id, null)
  }
  thread.store.count.set(page.count)
  const recent = new Set(page.items.map((comment) => comment.id))
  const older = thread.store.rootIds.get().filter((id) => !recent.has(id))
  if (older.length > 0) await refreshOlder(thread, older.length)
}

/** Reads again what is shown beyond the newest, as far as one page reaches. */
async function refreshOlder(thread: Thread, items: number): Promise<void> {
  const page = await thread.api.list(thread.store.sort.get(), null, Math.min(pageItemsMax, items + newestItems))
  for (const comment of page.items) thread.store.find(comment.id)?.set(comment)
}
