import type { DecisionOutcome } from '@moderato/contracts'
import { OwedNotices } from './owed-notices.js'
import type { ReplayLine } from './replay-line.js'
import type { Timings } from './timings.js'

/** What came of a replay. */
export class ReplayTally {
  comments = 0
  reports = 0
  readonly decided: Record<DecisionOutcome, number> = { dismiss: 0, hide: 0, remove: 0 }
  /** Comments that reports alone had hidden before a reviewer saw them, by what annotators said. */
  readonly hiddenByReports = { clean: 0, labelled: 0 }
  /** Refusals by code. */
  readonly refused = new Map<string, number>()
  readonly owed = new OwedNotices()
  private readonly labels = new Map<string, ReplayLine['label']>()

  constructor(readonly timings: Timings) {}

  posted(commentId: string, label: ReplayLine['label']): void {
    this.comments++
    if (label !== null) this.labels.set(commentId, label)
  }

  refuse(code: string): void {
    this.refused.set(code, (this.refused.get(code) ?? 0) + 1)
  }

  /** A case as a reviewer met it. */
  met(label: ReplayLine['label'], wasHidden: boolean): void {
    if (!wasHidden) return
    if (label === 'none') this.hiddenByReports.clean++
    else this.hiddenByReports.labelled++
  }

  /** What annotators said of a comment of this run; null for any other. */
  labelOf(commentId: string): ReplayLine['label'] {
    return this.labels.get(commentId) ?? null
  }
}
