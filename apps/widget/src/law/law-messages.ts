import type { Authority } from '@moderato/contracts'

/** What is said where the law has a part in a thread; loaded by the few who meet it. */
export interface LawMessages {
  /** Of a comment that is blocked for a time, by who asked for it. Names `{date}`, the last day. */
  blocked: Record<'claimant' | Authority, string>
  /** Whom the form for claims of right is for, and the link to it; the form itself speaks Korean and English. */
  claimAsk: string
  claimDo: string
  newTab: string
  /** Names `{date}`, the moment when the rules of an election end. */
  election: string
}
