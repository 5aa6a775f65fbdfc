import { Injectable } from '@nestjs/common'
import { Database, OutboxBell, statement } from '@moderato/database'
import type { CaseId, SiteId } from '@moderato/kernel'

const isStale = `k.state in ('queued', 'held') and (k.rule_set_version < s.reroute_version
     or exists (select from review_queue q where q.site_id = k.site_id and q.id = k.queue_id and q.archived_at is not null))`

const list = statement<{ id: CaseId }>(
  'routing.list-stale-cases',
  `select k.id from site s join moderation_case k on k.site_id = s.id
   where s.id = $1 and ($2::uuid is null or k.id > $2) and ${isStale} order by k.id limit $3`,
)

// Redis may have been emptied, so cases are looked at, and never queues of jobs.
const reissue = statement<{ id: string }>(
  'routing.reissue-reroutes',
  `insert into outbox (site_id, id, type, payload, dedup_key)
   select s.id, new_id(), 'reroute-cases', jsonb_build_object('siteId', s.id),
     'reroute-cases:again:' || floor(extract(epoch from clock_timestamp()) / 30)::bigint
   from site s where exists (select from moderation_case k where k.site_id = s.id and ${isStale})
   on conflict (site_id, dedup_key) do nothing returning id`,
)

/** Cases that wait where the rules of now would not have them wait. */
@Injectable()
export class StaleCases {
  constructor(
    private readonly database: Database,
    private readonly bell: OutboxBell,
  ) {}

  /** In the order of their ids. @param after - the last one of the step before */
  async list(siteId: SiteId, after: CaseId | null, limit: number): Promise<CaseId[]> {
    return (await this.database.query(list, [siteId, after, limit])).map(({ id }) => id)
  }

  /** Asks again for the routing of what is left on any site, at most twice a minute. */
  async reissue(): Promise<void> {
    if ((await this.database.query(reissue, [])).length > 0) this.bell.ring()
  }
}
