import { Injectable } from '@nestjs/common'
import { decodeCursor, encodeCursor, isUuid, type SiteId, type UserId } from '@moderato/kernel'
import { BlockRepository, type BlockedUser } from './storage/block.repository.js'

const lowestId = '00000000-0000-0000-0000-000000000000' as UserId

/** Whom a reader blocked. */
@Injectable()
export class BlockReader {
  constructor(private readonly blocks: BlockRepository) {}

  /** Read for every list a signed-in reader sees, so a block counts from the next request on. Empty for a stranger. */
  async listBlockedIds(siteId: SiteId, readerId: UserId | null): Promise<UserId[]> {
    return readerId === null ? [] : this.blocks.listIds(siteId, readerId)
  }

  /** @throws DomainError `cursor-invalid` */
  async page(
    siteId: SiteId,
    readerId: UserId,
    query: { cursor?: string; limit: number },
  ): Promise<{ items: BlockedUser[]; nextCursor: string | null }> {
    const after = query.cursor === undefined ? lowestId : decodeCursor<[UserId]>(query.cursor, [isUserId])[0]
    const items = await this.blocks.list(siteId, readerId, { after, limit: query.limit + 1 })
    const last = items.length > query.limit ? items[query.limit - 1] : undefined
    return { items: items.slice(0, query.limit), nextCursor: last === undefined ? null : encodeCursor([last.user.id]) }
  }
}

function isUserId(value: unknown): value is UserId {
  return isUuid(value)
}
