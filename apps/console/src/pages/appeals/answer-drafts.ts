import { KeptDrafts } from '../../session/kept-drafts.js'

/** An answer to an appeal, as far as it is written. */
export interface Answer {
  outcome: 'uphold' | 'overturn'
  /** What happens to a comment that was left as it was. */
  restriction: 'hide' | 'remove'
  explanation: string
}

/** By appeal. */
export const answerDrafts = new KeptDrafts<Answer>({ outcome: 'uphold', restriction: 'hide', explanation: '' })
