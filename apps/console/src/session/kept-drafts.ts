import { sessionStore } from './session.js'

/**
 * What is written and not sent yet, by the id of what it is about: it outlives a claim that ended and a look at other pages.
 * Nothing of one person is shown to the next.
 */
export class KeptDrafts<Draft> {
  readonly #byId = new Map<string, Draft>()

  constructor(private readonly empty: Draft) {
    sessionStore.subscribe(() => {
      if (sessionStore.get() === null) this.#byId.clear()
    })
  }

  get(id: string): Draft {
    return this.#byId.get(id) ?? this.empty
  }

  keep(id: string, draft: Draft): void {
    this.#byId.set(id, draft)
  }

  forget(id: string): void {
    this.#byId.delete(id)
  }
}
