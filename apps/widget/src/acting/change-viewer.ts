import type { ViewerView } from '../api/views.js'
import type { Thread } from '../state/thread.js'

const stranger: ViewerView = { vote: null, reported: false, own: false, authorBlocked: false }

/** Shows what the reader did to a comment. */
export function changeViewer(thread: Thread, commentId: string, change: Partial<ViewerView>): void {
  thread.store
    .find(commentId)
    ?.update((comment) => ({ ...comment, viewer: { ...stranger, ...comment.viewer, ...change } }))
}
