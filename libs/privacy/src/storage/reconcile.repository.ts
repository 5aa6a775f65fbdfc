import { Injectable } from '@nestjs/common'
import { Database, statement } from '@moderato/database'
import { dropExpiredIdempotencyKeys } from '@moderato/http'
import type { SiteId, UserId } from '@moderato/kernel'

const listUnfinished = statement<{ site_id: SiteId; id: UserId }>(
  'privacy.list-unfinished',
  `select u.site_id, u.id from site_user u
   where u.erased_at > clock_timestamp() - interval '30 days' and (
     exists (select from comment c where c.site_id = u.site_id and c.author_id = u.id and c.deleted_at is null)
     or exists (select from moderation_case k where k.site_id = u.site_id and k.author_id = u.id and k.content_snapshot is not null)
     or exists (select from report r where r.site_id = u.site_id and r.reporter_id = u.id and r.reason is not null))
   order by u.erased_at limit $1`,
)

/** Sweeps through all sites. */
@Injectable()
export class ErasureReconcileRepository {
  constructor(private readonly database: Database) {}

  /** People who were erased and of whom words are left: the erasure was cut short, or they wrote at that very moment. */
  async listUnfinished(limit: number): Promise<{ siteId: SiteId; userId: UserId }[]> {
    return (await this.database.query(listUnfinished, [limit])).map(({ site_id, id }) => ({
      siteId: site_id,
      userId: id,
    }))
  }

  /** Erases request keys that have run out, oldest first. @returns how many there were */
  async eraseRequestKeys(limit: number): Promise<number> {
    return (await this.database.query(dropExpiredIdempotencyKeys, [limit])).length
  }
}
