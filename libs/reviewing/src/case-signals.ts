import { Injectable } from '@nestjs/common'
import type { CaseId, SiteId } from '@moderato/kernel'
import type { CaseEventType } from '@moderato/contracts'
import { Signals } from '@moderato/live'

/** Tells open consoles that a case changed. Never fails; consoles that miss a signal read again by themselves. */
@Injectable()
export class CaseSignals {
  constructor(private readonly signals: Signals) {}

  publish(
    siteId: SiteId,
    caseId: CaseId,
    type: CaseEventType,
    now: { queueId: string | null; version: number | null },
  ): void {
    this.signals.publish({ topic: 'moderation', siteId, caseId, type, ...now })
  }
}
