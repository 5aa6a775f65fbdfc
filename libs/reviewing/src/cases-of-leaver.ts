import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { Tx } from '@moderato/database'
import type { SiteId } from '@moderato/kernel'
import { StaffLeftHooks, type Leaver } from './ports/staff-left.hook.js'
import { HandlingRepository } from './storage/handling.repository.js'
import { TransitionLog } from './transition-log.js'

/** Transition T6 for all that somebody who leaves had in hand or put aside. */
@Injectable()
export class CasesOfLeaver implements OnModuleInit {
  constructor(
    private readonly hooks: StaffLeftHooks,
    private readonly handling: HandlingRepository,
    private readonly log: TransitionLog,
  ) {}

  onModuleInit(): void {
    this.hooks.add((tx, siteId, leaver) => this.giveBack(tx, siteId, leaver))
  }

  private async giveBack(tx: Tx, siteId: SiteId, { userId: fromUserId, by: actorId }: Leaver): Promise<void> {
    for (const { caseId, fromState, ...handled } of await this.handling.releaseAllOf(tx, siteId, fromUserId)) {
      const before = {
        siteId,
        id: caseId,
        state: fromState,
        queue: handled.queueId === null ? null : { id: handled.queueId },
      }
      await this.log.record(tx, before, handled, { verb: 'release', actorId, data: { fromUserId } })
    }
  }
}
