import type { ThreadState } from '@moderato/contracts'
import type { ThreadKey } from '@moderato/kernel'

/** The comments of one article as the newsroom sees them. */
export interface ArrangedThread {
  id: string
  key: ThreadKey
  title: string | null
  url: string | null
  edition: string
  /** Section of the newspaper; routing rules look at it. */
  section: string | null
  state: ThreadState
  /** Published comments, replies included. */
  commentCount: number
  lastCommentAt: Date | null
  createdAt: Date
}

/** What is to be changed; what is left out stays. */
export interface ThreadArrangement {
  title?: string | null
  url?: string | null
  /** Only for an article that nobody wrote under or arranged yet. */
  edition?: string
  section?: string | null
  state?: ThreadState
}
