import { Injectable } from '@nestjs/common'
import type { SiteId, UserId } from '@moderato/kernel'
import { StaffDirectory } from '@moderato/identity'
import { Signals } from '@moderato/live'

/** Tells every process that somebody's rights changed: open streams are checked again, cached roles dropped. */
@Injectable()
export class RightsNotice {
  constructor(
    private readonly staff: StaffDirectory,
    private readonly signals: Signals,
  ) {}

  publish(siteId: SiteId, userId: UserId): void {
    this.staff.forget(siteId, userId)
    this.signals.publish({ topic: 'person', siteId, userId, type: 'rights.changed' })
  }
}
