import type { Thread } from './thread.js'

/** Loads what writing takes, once somebody is signed in: most who read never write. */
export async function loadWriting(thread: Thread): Promise<void> {
  if (thread.writing.get() || !thread.tokens.reader.get()) return
  try {
    const { openWriting } = await import('../writing/writing.js')
    thread.writing.set(await openWriting(thread))
  } catch {
    thread.announcement.set(thread.texts.problem('offline', null))
  }
}
