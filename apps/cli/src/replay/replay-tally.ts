import type { DecisionOutcome } from '@moderato/contracts'
import type { ReplayLine } from './replay-line.js'
import type { Timings } from './timings.js'

/** What came of a replay. */
export class ReplayTally {
  comments = 0
  reports = 0
  readonly decided: Record<DecisionOutcome, number> = { dismiss: 0, hide: 0, remove: 0 }
  /** Refusals by code. */
  readonly refused = new Map<string, number>()
  private readonly labels = new Map<string, ReplayLine['label']>()

  constructor(readonly timings: Timings) {}

  posted(commentId: string, label: ReplayLine['label']): void {
    this.comments++
    if (label !== null) this.labels.set(commentId, label)
  }

  refuse(code: string): void {
    this.refused.set(code, (this.refused.get(code) ?? 0) + 1)
  }

  /** What annotators said of a comment of this run; null for any other. */
  labelOf(commentId: string): ReplayLine['label'] {
    return this.labels.get(commentId) ?? null
  }
}
