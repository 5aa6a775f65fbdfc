import type { Writing } from '../writing/writing.js'
import type { Thread } from './thread.js'

/** What writing and voting take, loaded once somebody is signed in: most who read do neither. Null where it does not come. */
export async function loadWriting(thread: Thread): Promise<Writing | null> {
  if (!thread.tokens.reader.get()) return null
  try {
    const { openWriting } = await import('../writing/writing.js')
    const writing = thread.writing.get() ?? (await openWriting(thread))
    thread.writing.set(writing)
    return writing
  } catch {
    thread.announcement.set(thread.texts.problem('offline', null))
    return null
  }
}

/** Makes ready for whoever is signed in now. */
export async function greet(thread: Thread): Promise<void> {
  thread.unread.set(0)
  void (await loadWriting(thread))?.countUnread(thread)
}
