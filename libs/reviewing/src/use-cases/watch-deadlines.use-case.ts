import { Injectable } from '@nestjs/common'
import type { ModerationEventType } from '@moderato/contracts'
import { CaseSignals } from '../case-signals.js'
import { DeadlineSweep, type SweptCase } from '../storage/deadline.sweep.js'

const batchCases = 500
const batchesMax = 40

@Injectable()
export class WatchDeadlines {
  constructor(
    private readonly sweep: DeadlineSweep,
    private readonly signals: CaseSignals,
  ) {}

  /**
   * Transitions T9 (a missed deadline lifts the case) and T7 by time (a hold that is over puts it back), and the word to
   * reviewers and leads that a deadline is near or was missed.
   */
  async execute(): Promise<void> {
    await this.drain('case.released', () => this.sweep.endHolds(batchCases))
    await this.drain('case.overdue', () => this.sweep.liftOverdue(batchCases))
    await this.drain('case.due-soon', () => this.sweep.remind(batchCases))
  }

  private async drain(type: ModerationEventType, next: () => Promise<SweptCase[]>): Promise<void> {
    for (let batch = 0; batch < batchesMax; batch++) {
      const swept = await next()
      for (const { siteId, caseId, queueId, version } of swept) {
        this.signals.publish(siteId, caseId, type, { queueId, version })
      }
      if (swept.length < batchCases) return
    }
  }
}
