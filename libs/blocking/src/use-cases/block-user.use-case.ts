import { Injectable } from '@nestjs/common'
import type { UserId } from '@moderato/kernel'
import type { Actor } from '@moderato/http'
import { Signals } from '@moderato/live'
import { BlockRepository } from '../storage/block.repository.js'

@Injectable()
export class BlockUser {
  constructor(
    private readonly blocks: BlockRepository,
    private readonly signals: Signals,
  ) {}

  /**
   * Takes what another reader writes out of this reader's sight, everywhere and at once. Nobody else notices.
   *
   * @throws DomainError `self-block`, `not-found`
   */
  async execute(actor: Actor, blockedId: UserId): Promise<void> {
    await this.blocks.add(actor.siteId, actor.userId, blockedId)
    this.signals.publish({ topic: 'person', siteId: actor.siteId, userId: actor.userId, type: 'blocks.changed' })
  }
}
