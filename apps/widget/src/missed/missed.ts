import { catchUp } from './catch-up.js'
import { showFresh, showFreshReplies } from './show-fresh.js'

/** What catches up with a thread; loaded when there is something to catch up with. */
export const missed = { catchUp, showFresh, showFreshReplies }
export type Missed = typeof missed
