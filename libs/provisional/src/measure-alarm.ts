import { Injectable } from '@nestjs/common'
import type { SiteId } from '@moderato/kernel'
import { CaseSignals } from '@moderato/reviewing'
import { Metrics, type Counter } from '@moderato/telemetry'
import type { ExpiredMeasure } from './storage/measure-end.repository.js'

/** Says that readers saw a comment again because nobody looked at it in time. */
@Injectable()
export class MeasureAlarm {
  private readonly expired: Counter

  constructor(
    metrics: Metrics,
    private readonly cases: CaseSignals,
  ) {
    const help = 'Comments hidden by reports alone and shown again because nobody reviewed them within 24 hours'
    this.expired = metrics.counter({ name: 'auto_hides_expired_total', help })
  }

  /** Heard by leads only: a signal of no queue reaches nobody else. */
  ring(siteId: SiteId, { kind, caseId, version }: ExpiredMeasure): void {
    if (kind !== 'auto_hide') return
    this.expired.inc()
    this.cases.publish(siteId, caseId, 'auto-hide.expired', { queueId: null, version })
  }
}
