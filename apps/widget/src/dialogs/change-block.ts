import { actingTexts } from '../acting/acting-texts.js'
import { ReaderApi } from '../api/reader-api.js'
import { explain, type Thread } from '../state/thread.js'
import { changeViewer } from '../acting/change-viewer.js'

/** Blocks or unblocks a person, on the service and in what is shown. @returns why it was refused, or null */
export async function changeBlock(thread: Thread, userId: string | null, isBlocked: boolean): Promise<string | null> {
  if (!userId) return thread.texts.problem('not-found', null)
  const api = new ReaderApi(thread.api.client)
  try {
    await (isBlocked ? api.block(userId) : api.unblock(userId))
  } catch (error) {
    return explain(thread, error)
  }
  const own = actingTexts(thread)
  markAuthor(thread, userId, isBlocked)
  thread.announcement.set(isBlocked ? own.blocked : own.unblocked)
  return null
}

/** Marks every shown comment of a person the reader has blocked or unblocked. */
function markAuthor(thread: Thread, userId: string, authorBlocked: boolean): void {
  for (const cell of thread.store.every())
    if (cell.get().author.id === userId) changeViewer(thread, cell.get().id, { authorBlocked })
}
