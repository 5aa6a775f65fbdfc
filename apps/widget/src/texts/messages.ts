import type { CommentSort } from '@moderato/contracts'

/** A text that depends on a number: one form per plural category of the language; `other` always exists. */
export interface PluralText {
  one?: string
  other: string
}

/**
 * What a first visit needs to say. A language that lacks one does not compile, and the build compiles first.
 * `{n}`, `{max}`, `{name}`, `{sec}` are filled in; numbers arrive formatted.
 */
export interface Messages {
  commentCount: PluralText
  commentsLabel: string
  loading: string
  loadFailed: string
  tryAgain: string
  empty: string
  closed: string
  loadMore: string
  moreLoaded: PluralText
  newComments: PluralText
  newReplies: PluralText
  offline: string
  backOnline: string

  sortLabel: string
  sorts: Record<CommentSort, string>

  composerPlaceholder: string
  composerSignedOut: string
  pending: string

  justNow: string
  edited: string
  unnamed: string
  you: string
  /** Of somebody who may not write at present. */
  restricted: string
  /** Names `{deleted}` by their authors and `{removed}` by a decision. */
  goneCounts: string
  goneDeleted: string
  /** What a comment was hidden or removed under: the site's own rules, or the law. */
  policy: string
  law: string
  /** Names `{by}`. */
  goneHidden: string
  goneRemoved: string
  goneBlocked: string

  voteUp: PluralText
  voteDown: PluralText
  reply: string
  showReplies: PluralText
  hideReplies: string
  moreReplies: string
  moreActions: string

  report: string

  block: string
  unblock: string

  activity: string
  unread: string

  trending: string
  trendingEmpty: string

  problems: Record<ReadingProblem, string>
}

/** Problems that meet whoever reads; codes without words of their own fall back to `unknown`. */
export type ReadingProblem =
  'unknown' | 'offline' | 'signed-out' | 'not-found' | 'too-many-requests' | 'service-unavailable'
