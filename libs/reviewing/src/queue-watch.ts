import { Injectable } from '@nestjs/common'
import type { Signal } from '@moderato/contracts'
import type { Actor } from '@moderato/http'
import { StaffDirectory } from '@moderato/identity'
import { QueueAccess } from './queue-access.js'

/** What one reviewer's stream shows, kept in step with the reviewer's queues and role. */
export interface QueueView {
  /** Whether the reviewer may hear of it; cases in no queue yet are the leads' only. */
  shows(signal: Signal): boolean
  /** Reads the rights again. @returns false when the reviewer is none any more */
  refresh(): Promise<boolean>
}

@Injectable()
export class QueueWatch {
  constructor(
    private readonly access: QueueAccess,
    private readonly staff: StaffDirectory,
  ) {}

  async open(actor: Actor): Promise<QueueView> {
    let visible = await this.access.visibleQueueIds(actor)
    return {
      shows: (signal) => {
        if (signal.topic !== 'moderation') return false
        if (signal.type === 'appeal.updated') return true
        return visible === null || (signal.queueId !== null && visible.includes(signal.queueId))
      },
      refresh: async () => {
        const role = await this.staff.roleOf(actor.siteId, actor.userId)
        if (role === null || (actor.role !== 'moderator' && role === 'moderator')) return false
        visible = await this.access.visibleQueueIds(actor)
        return true
      },
    }
  }
}
