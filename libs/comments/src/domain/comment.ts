import type { CommentId, SiteId, ThreadId, ThreadKey, UserId } from '@moderato/kernel'
import type { Authority, CommentStatus, RestrictionGround, RestrictionKind } from '@moderato/contracts'

/** Who wrote a comment, as readers see that person. */
export interface Author {
  id: UserId
  name: string
  /** https URL, or null. */
  picture: string | null
  /** Present where the site tells readers that this person may not write at present. */
  restricted?: true
}

/** A comment with the counts that readers see. */
export interface Comment {
  siteId: SiteId
  id: CommentId
  threadId: ThreadId
  threadKey: ThreadKey
  /** The root comment this one replies to; null for a root. Replies to replies hang on the same root. */
  parentId: CommentId | null
  author: Author
  /** As typed and normalised; empty once its author deleted it. */
  body: string
  /** Rises by one with each edit, starting at 1. */
  bodyVersion: number
  status: CommentStatus
  /** Whether readers ever saw it. What nobody saw is known to its author alone, whatever becomes of it. */
  wasShown: boolean
  createdAt: Date
  editedAt: Date | null
  votes: { up: number; down: number }
  /** Published replies. */
  replyCount: number
  /** Why the words are not shown; null where they are, and where their author deleted them. */
  restriction: CommentRestriction | null
}

/** Whether a comment has a place in its thread: readers saw it, and it does not wait for a look at a newer text. */
export function hasPlace({ status, wasShown }: Pick<Comment, 'status' | 'wasShown'>): boolean {
  return wasShown && status !== 'pending'
}

/** A measure that keeps a comment's words from readers. */
export interface CommentRestriction {
  kind: RestrictionKind
  ground: RestrictionGround
  /** Whose order a temporary block follows; null for a claim of right, and for every other measure. */
  authority: Authority | null
  /** When it ends by itself; null for no end. */
  until: Date | null
}

/** What a comment has to do with the reader who looks at it. */
export interface ViewerMarks {
  /** The reader's own vote, null for none. */
  vote: 'up' | 'down' | null
  reported: boolean
  own: boolean
  authorBlocked: boolean
}
