import { Injectable } from '@nestjs/common'
import type { CaseEventType } from '@moderato/contracts'
import type { CaseId, SiteId } from '@moderato/kernel'
import { CaseSignals } from '../case-signals.js'
import { DeadlineSweep, type SweptCase } from '../storage/deadline.sweep.js'

@Injectable()
export class WakeCase {
  constructor(
    private readonly sweep: DeadlineSweep,
    private readonly signals: CaseSignals,
  ) {}

  /**
   * Does what is due for a case by the database's clock: T7 by time (a hold that is over puts it back), T9 (a missed
   * deadline lifts it, once for each level), and the word to reviewers and leads that a deadline is near or was missed.
   * Whatever it does makes the case ask for its next moment. For a case with nothing due it does nothing.
   */
  async execute(siteId: SiteId, caseId: CaseId): Promise<void> {
    const scope = { siteId, caseId }
    this.tell('case.released', await this.sweep.endHolds(scope))
    this.tell('case.overdue', await this.sweep.liftOverdue(scope))
    this.tell('case.due-soon', await this.sweep.remind(scope))
  }

  private tell(type: CaseEventType, done: readonly SweptCase[]): void {
    for (const { siteId, caseId, queueId, version } of done) {
      this.signals.publish(siteId, caseId, type, { queueId, version })
    }
  }
}
