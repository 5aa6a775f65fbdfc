import { Injectable } from '@nestjs/common'
import type { UserId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { Signals } from '@moderato/live'
import { BlockRepository } from '../storage/block.repository.js'

@Injectable()
export class UnblockUser {
  constructor(
    private readonly blocks: BlockRepository,
    private readonly signals: Signals,
  ) {}

  /** Brings another reader's comments back; no error where there was no block. */
  async execute(actor: Actor, blockedId: UserId): Promise<void> {
    await this.blocks.remove(actor.siteId, actor.userId, blockedId)
    this.signals.publish({ topic: 'person', siteId: actor.siteId, userId: actor.userId, type: 'blocks.changed' })
  }
}
