import { Injectable } from '@nestjs/common'
import type { UserId } from '@moderato/kernel'
import type { Signal } from '@moderato/contracts'
import { BlockReader } from '@moderato/blocking'
import type { Actor } from '@moderato/http'
import { UserStanding } from '@moderato/identity'

/** What one reader's stream shows, kept in step with whom the reader blocked. */
export interface ReaderView {
  shows(signal: Signal): boolean
  /** Reads blocks and standing again. @returns false when the reader was banned */
  refresh(): Promise<boolean>
}

@Injectable()
export class ReaderWatch {
  constructor(
    private readonly blocks: BlockReader,
    private readonly standing: UserStanding,
  ) {}

  /** @param actor - null for a stranger, who sees everything that is public */
  async open(actor: Actor | null): Promise<ReaderView> {
    if (actor === null) return { shows: () => true, refresh: () => Promise.resolve(true) }
    const { siteId, userId } = actor
    let blocked = new Set<UserId>(await this.blocks.listBlockedIds(siteId, userId))
    return {
      shows: (signal) => {
        if (signal.topic !== 'thread' || blocked.size === 0) return true
        // The public count includes what this reader does not see.
        return signal.type !== 'count' && (signal.authorId === null || !blocked.has(signal.authorId))
      },
      refresh: async () => {
        if (await this.standing.isBanned(siteId, userId)) return false
        blocked = new Set<UserId>(await this.blocks.listBlockedIds(siteId, userId))
        return true
      },
    }
  }
}
