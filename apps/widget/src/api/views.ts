import type {
  Authority,
  CommentSort,
  CommentStatus,
  ReportCategory,
  RestrictionGround,
  RestrictionKind,
  ThreadState,
  VoteValue,
} from '@moderato/contracts'

/** A page of a keyset list. */
export interface Page<Item> {
  items: Item[]
  nextCursor: string | null
}

export interface PersonView {
  /** Null where the comment may not be shown. */
  id: string | null
  name: string | null
  /** Present where the site tells that this person may not write at present. */
  restricted?: true
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
  /** Only where a measure hides the words. */
  restriction?: RestrictionView
  /** Absent for readers without a token. */
  viewer?: ViewerView
}

/** Why a place in the thread shows no words. */
export interface RestrictionView {
  kind: RestrictionKind
  /** What it rests on. */
  ground: RestrictionGround
  /** Whose order a temporary block follows; null where somebody claimed a right. */
  authority: Authority | null
  /** When it ends by itself. */
  until: string | null
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
  state: ThreadState
  /** Only where the site tells. */
  gone?: GoneCountsView
  /** Only while the rules around an election hold: newest first, whatever was asked for. */
  election?: { until: string }
}

/** Comments of a thread that are no longer there. */
export interface GoneCountsView {
  /** By their authors. */
  deleted: number
  /** By a decision. */
  removed: number
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
  /** The temporary block it tells of, or the sanction that came with no decision. */
  measureId: string | null
  text: string
  appealable: boolean
  /** End of the time for an appeal, or null. */
  appealUntil: string | null
  /** When the reader appealed, or null. */
  appealedAt: string | null
  /** Whether the reader can object to the temporary block now. */
  objectable: boolean
  /** When the reader objected to it, or null. */
  objectedAt: string | null
}

export interface BlockView {
  user: { id: string; name: string | null }
  createdAt: string
}

export interface TrendingView {
  items: { threadKey: string; title: string | null; url: string | null; count: number }[]
}
