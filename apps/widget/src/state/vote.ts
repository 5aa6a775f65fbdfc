import type { VoteValue } from '@moderato/contracts'
import type { ViewerView } from '../api/views.js'
import { explain, isSignedIn, type Thread } from './thread.js'

const stranger: ViewerView = { vote: null, reported: false, own: false, authorBlocked: false }

export async function voteOnComment(thread: Thread, commentId: string, value: VoteValue): Promise<void> {
  if (!isSignedIn(thread, 'act')) return
  const viewer = thread.store.shown(commentId).get().viewer
  if (viewer?.vote) {
    say(thread, commentId, thread.texts.problem('already-voted', null))
    return
  }
  try {
    const { votes } = await thread.api.vote(commentId, value)
    thread.store.find(commentId)?.update((comment) => ({ ...comment, votes }))
    changeViewer(thread, commentId, { vote: value })
    thread.note.set(null)
  } catch (error) {
    say(thread, commentId, explain(thread, error))
  }
}

export function changeViewer(thread: Thread, commentId: string, change: Partial<ViewerView>): void {
  thread.store
    .find(commentId)
    ?.update((comment) => ({ ...comment, viewer: { ...stranger, ...comment.viewer, ...change } }))
}

/** Says a word under a comment, and to a screen reader. */
function say(thread: Thread, commentId: string, text: string): void {
  thread.note.set({ commentId, text })
  thread.announcement.set(text)
}
