import type { CommentSort, CommentStatus, ReportCategory, VoteValue } from '@moderato/contracts'

/** A page of a keyset list. */
export interface Page<Item> {
  items: Item[]
  nextCursor: string | null
}

export interface PersonView {
  /** Null where the comment may not be shown. */
  id: string | null
  name: string | null
}

/** A comment as the service answers it; `body` is null where it may not be shown, and the place stays. */
export interface CommentView {
  id: string
  parentId: string | null
  author: PersonView
  body: string | null
  status: CommentStatus
  createdAt: string
  editedAt: string | null
  votes: VotesView
  replyCount: number
  /** Absent for readers without a token. */
  viewer?: ViewerView
}

export interface VotesView {
  up: number
  down: number
}

export interface ViewerView {
  vote: VoteValue | null
  reported: boolean
  own: boolean
  authorBlocked: boolean
}

/** First page of a thread, with the number of comments in it. */
export interface ThreadPage extends Page<CommentView> {
  count: number
}

/** What an edition of the site allows. */
export interface WidgetConfig {
  /** Graphemes. */
  bodyCharsMax: number
  /** Graphemes. */
  reasonCharsMax: number
  editWindowSec: number
  votes: { up: boolean; down: boolean }
  sorts: CommentSort[]
  defaultSort: CommentSort
  categories: ReportCategory[]
  threadOpen?: boolean
}

export interface OwnCommentView extends CommentView {
  thread: { key: string; title: string | null; url: string | null }
}

export interface OwnReportView {
  id: string
  commentId: string
  category: ReportCategory
  reason: string | null
  createdAt: string
  /** Null until a reviewer has decided. */
  outcome: string | null
}

export interface NoticeView {
  id: string
  kind: string
  createdAt: string
  readAt: string | null
  commentId: string | null
  decisionId: string | null
  text: string
  appealable: boolean
  /** End of the time for an appeal, or null. */
  appealUntil: string | null
}

export interface BlockView {
  user: { id: string; name: string | null }
  createdAt: string
}

export interface TrendingView {
  items: { threadKey: string; title: string | null; url: string | null; count: number }[]
}
