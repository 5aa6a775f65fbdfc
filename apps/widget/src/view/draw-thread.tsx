import { render } from 'preact'
import type { Thread } from '../state/thread.js'
import { ThreadView } from './thread-view.js'

/** Draws a thread into its root. @returns how to take it away again */
export function drawThread(thread: Thread): () => void {
  render(<ThreadView thread={thread} />, thread.root)
  return () => render(null, thread.root)
}
