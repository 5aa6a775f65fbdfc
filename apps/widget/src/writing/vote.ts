import type { VoteValue } from '@moderato/contracts'
import { WritingApi } from '../api/writing-api.js'
import { explain, type Thread } from '../state/thread.js'
import { changeViewer } from '../acting/change-viewer.js'

/** Votes once; a second try is answered in words. */
export async function vote(thread: Thread, commentId: string, value: VoteValue): Promise<void> {
  if (thread.store.find(commentId)?.get().viewer?.vote) {
    say(thread, commentId, thread.texts.problem('already-voted', null))
    return
  }
  try {
    const { votes } = await new WritingApi(thread.api).vote(commentId, value)
    thread.store.find(commentId)?.update((comment) => ({ ...comment, votes }))
    changeViewer(thread, commentId, { vote: value })
    thread.note.set(null)
  } catch (error) {
    say(thread, commentId, explain(thread, error))
  }
}

/** Says a word under a comment, and to a screen reader. */
function say(thread: Thread, commentId: string, text: string): void {
  thread.note.set({ commentId, text })
  thread.announcement.set(text)
}
