import type { Thread } from './thread.js'

/** Loads what writing takes, once somebody is signed in: most who read never write. */
export async function loadWriting(thread: Thread): Promise<void> {
  thread.unread.set(0)
  if (!thread.tokens.reader.get()) return
  try {
    const { openWriting } = await import('../writing/writing.js')
    const writing = thread.writing.get() ?? (await openWriting(thread))
    thread.writing.set(writing)
    void writing.countUnread(thread)
  } catch {
    thread.announcement.set(thread.texts.problem('offline', null))
  }
}
