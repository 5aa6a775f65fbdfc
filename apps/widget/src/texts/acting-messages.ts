import type { PluralText } from './messages.js'
import type { CommentStatus, ReportCategory } from '@moderato/contracts'

/** What is said to whoever writes or opens a dialog; loaded with the first of either. */
export interface ActingMessages {
  composerLabel: string
  replyTo: string
  post: string
  postReply: string
  save: string
  cancel: string
  counter: string
  charsLeft: PluralText
  charsOver: PluralText
  posted: string
  sending: string
  notSent: string
  editAgain: string
  discard: string
  edit: string
  editLabel: string
  /** Names `{when}`, such as 'in 3 minutes'. */
  editUntil: string
  editSaved: string
  remove: string
  removed: string
  blocked: string
  unblocked: string

  close: string
  confirm: string
  signInTitle: string
  signInToPost: string
  signInToAct: string
  signIn: string
  removeTitle: string
  removeConfirm: string
  reportTitle: string
  reportCategory: string
  reportChoose: string
  reportReason: string
  reportReasonHint: string
  reportSend: string
  reportReceipt: string
  categories: Record<ReportCategory, string>
  blockTitle: string
  blockExplain: string
  unblockConfirm: string
  myComments: string
  myReports: string
  myNotices: string
  myBlocks: string
  myData: string
  noComments: string
  noReports: string
  noNotices: string
  noBlocks: string
  reportOpen: string
  reportActed: string
  reportNotActed: string
  commentStates: Record<CommentStatus, string>
  appeal: string
  appealUntil: string
  appealLabel: string
  /** Names `{date}`. */
  appealed: string
  objected: string
  appealSend: string
  appealReceived: string
  objectionReceived: string
  listLoading: string
  showMore: string
  appealEmpty: string

  problems: Record<ActingProblem, string>
}

/** Problems that meet only whoever votes, writes, reports or appeals. */
export type ActingProblem =
  | 'vote-limit-reached'
  | 'own-comment'
  | 'already-voted'
  | 'comment-empty'
  | 'comment-too-long'
  | 'comment-too-many-marks'
  | 'comment-refused'
  | 'comment-limit-reached'
  | 'reason-too-long'
  | 'user-suspended'
  | 'thread-closed'
  | 'edit-window-over'
  | 'already-reported'
  | 'appeal-window-over'
  | 'already-appealed'
  | 'already-objected'
  | 'measure-over'
