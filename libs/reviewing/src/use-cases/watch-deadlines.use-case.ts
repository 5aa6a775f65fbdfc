import { Injectable } from '@nestjs/common'
import type { CaseEventType } from '@moderato/contracts'
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
   * The net below {@link WakeCase}: transitions T7 by time and T9 for every case whose moment passed and whose job was lost, or whose queue was
   * set up anew since the job was asked for.
   */
  async execute(): Promise<void> {
    const scope = { limit: batchCases }
    await this.drain('case.released', () => this.sweep.endHolds(scope))
    await this.drain('case.overdue', () => this.sweep.liftOverdue(scope))
    await this.drain('case.due-soon', () => this.sweep.remind(scope))
  }

  private async drain(type: CaseEventType, next: () => Promise<SweptCase[]>): Promise<void> {
    for (let batch = 0; batch < batchesMax; batch++) {
      const swept = await next()
      for (const { siteId, caseId, queueId, version } of swept) {
        this.signals.publish(siteId, caseId, type, { queueId, version })
      }
      if (swept.length < batchCases) return
    }
  }
}
