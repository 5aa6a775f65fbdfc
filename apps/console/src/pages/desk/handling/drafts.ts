import type { Draft } from './suggest.js'

/** What was chosen and typed on cases that are not decided yet: it outlives a refusal, a look elsewhere and a lost claim. */
class Drafts {
  readonly #byCase = new Map<string, Draft>()

  get(caseId: string): Draft {
    return this.#byCase.get(caseId) ?? {}
  }

  change(caseId: string, part: Draft): Draft {
    const changed = { ...this.get(caseId), ...part }
    this.#byCase.set(caseId, changed)
    return changed
  }

  forget(): void {
    this.#byCase.clear()
  }
}

export const drafts = new Drafts()
