import { sessionStore } from '../../session/session.js'

/** An answer to an appeal, as far as it is written. */
export interface Answer {
  outcome: 'uphold' | 'overturn'
  /** What happens to a comment that was left as it was. */
  restriction: 'hide' | 'remove'
  explanation: string
}

const empty: Answer = { outcome: 'uphold', restriction: 'hide', explanation: '' }

/** Answers that are not given yet, by appeal: they outlive a claim that ended and a look at other pages. */
class AnswerDrafts {
  readonly #byAppeal = new Map<string, Answer>()

  get(appealId: string): Answer {
    return this.#byAppeal.get(appealId) ?? empty
  }

  keep(appealId: string, answer: Answer): void {
    this.#byAppeal.set(appealId, answer)
  }

  forget(appealId: string): void {
    this.#byAppeal.delete(appealId)
  }

  forgetAll(): void {
    this.#byAppeal.clear()
  }
}

export const answerDrafts = new AnswerDrafts()

// Nothing of one person is shown to the next.
sessionStore.subscribe(() => {
  if (sessionStore.get() === null) answerDrafts.forgetAll()
})
