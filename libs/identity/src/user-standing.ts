import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import { DomainError, type SiteId, type UserId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'

const findSuspension = statement<{ ends_at: Date | null }>(
  'identity.find-suspension',
  `select ends_at from measure
   where site_id = $1 and user_id = $2 and kind in ('suspend', 'ban') and lifted_at is null
     and (ends_at is null or ends_at > clock_timestamp())
   order by ends_at desc nulls first limit 1`,
)

const findBan = statement<{ id: string }>(
  'identity.find-ban',
  `select id from measure
   where site_id = $1 and user_id = $2 and kind = 'ban' and lifted_at is null
     and (ends_at is null or ends_at > clock_timestamp()) limit 1`,
)

const listSuspended = statement<{ user_id: UserId }>(
  'identity.list-suspended',
  `select distinct user_id from measure
   where site_id = $1 and user_id = any ($2) and kind in ('suspend', 'ban') and lifted_at is null
     and (ends_at is null or ends_at > clock_timestamp())`,
)

/** Whether a person may write at present. */
@Injectable()
export class UserStanding {
  constructor(private readonly database: Database) {}

  async isBanned(siteId: SiteId, userId: UserId): Promise<boolean> {
    return (await this.database.query(findBan, [siteId, userId])).length > 0
  }

  /** Those of the people who may not write. */
  async listSuspended(siteId: SiteId, userIds: readonly UserId[]): Promise<ReadonlySet<UserId>> {
    if (userIds.length === 0) return new Set()
    const rows = await this.database.query(listSuspended, [siteId, userIds])
    return new Set(rows.map((row) => row.user_id))
  }

  /** @throws DomainError `user-suspended`, with `endsAt` (null: for good) */
  async refuseSuspended(actor: Actor): Promise<void> {
    const [row] = await this.database.query(findSuspension, [actor.siteId, actor.userId])
    if (row === undefined) return
    throw new DomainError<ProblemCode>('user-suspended', null, { endsAt: row.ends_at?.toISOString() ?? null })
  }
}
