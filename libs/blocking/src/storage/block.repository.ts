import { Injectable } from '@nestjs/common'
import { Database, statement, violatedConstraint } from '@moderato/database'
import { DomainError, type SiteId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'

/** Somebody a reader does not want to read. */
export interface BlockedUser {
  user: { id: UserId; name: string; picture: string | null }
  createdAt: Date
}

const add = statement<never>(
  'blocking.add',
  `insert into reader_block (site_id, blocker_id, blocked_id) values ($1, $2, $3)
   on conflict (site_id, blocker_id, blocked_id) do nothing`,
)

const remove = statement<never>(
  'blocking.remove',
  'delete from reader_block where site_id = $1 and blocker_id = $2 and blocked_id = $3',
)

const listIds = statement<{ blocked_id: UserId }>(
  'blocking.list-ids',
  'select blocked_id from reader_block where site_id = $1 and blocker_id = $2',
)

const list = statement<{ id: UserId; name: string; picture: string | null; created_at: Date }>(
  'blocking.list',
  `select u.id, u.name, u.picture, b.created_at from reader_block b
   join site_user u on u.site_id = b.site_id and u.id = b.blocked_id
   where b.site_id = $1 and b.blocker_id = $2 and b.blocked_id > $3 order by b.blocked_id limit $4`,
)

@Injectable()
export class BlockRepository {
  constructor(private readonly database: Database) {}

  /**
   * Adds the block; one that is there already stays as it is.
   *
   * @throws DomainError `self-block`, `not-found` for an unknown person
   */
  async add(siteId: SiteId, blockerId: UserId, blockedId: UserId): Promise<void> {
    try {
      await this.database.query(add, [siteId, blockerId, blockedId])
    } catch (error) {
      const constraint = violatedConstraint(error)
      if (constraint === 'reader_block_self_check') throw new DomainError<ProblemCode>('self-block')
      if (constraint === 'reader_block_blocked_fkey') throw new DomainError<ProblemCode>('not-found')
      throw error
    }
  }

  async remove(siteId: SiteId, blockerId: UserId, blockedId: UserId): Promise<void> {
    await this.database.query(remove, [siteId, blockerId, blockedId])
  }

  /** Everybody this reader blocked, in no order. */
  async listIds(siteId: SiteId, blockerId: UserId): Promise<UserId[]> {
    return (await this.database.query(listIds, [siteId, blockerId])).map((row) => row.blocked_id)
  }

  /** A page of them by id. */
  async list(siteId: SiteId, blockerId: UserId, page: { after: UserId; limit: number }): Promise<BlockedUser[]> {
    const rows = await this.database.query(list, [siteId, blockerId, page.after, page.limit])
    return rows.map(({ created_at, ...user }) => ({ user, createdAt: created_at }))
  }
}
