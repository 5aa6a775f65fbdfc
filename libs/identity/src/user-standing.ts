import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { Actor } from '@moderato/http'

const findSuspension = statement<{ ends_at: Date | null }>(
  'identity.find-suspension',
  `select ends_at from measure
   where site_id = $1 and user_id = $2 and kind in ('suspend', 'ban') and lifted_at is null
     and (ends_at is null or ends_at > clock_timestamp())
   order by ends_at desc nulls first limit 1`,
)

/** Whether a person may write at present. */
@Injectable()
export class UserStanding {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `user-suspended`, with `endsAt` (null: for good) */
  async refuseSuspended(actor: Actor): Promise<void> {
    const [row] = await this.database.query(findSuspension, [actor.siteId, actor.userId])
    if (row === undefined) return
    throw new DomainError<ProblemCode>('user-suspended', null, { endsAt: row.ends_at?.toISOString() ?? null })
  }
}
