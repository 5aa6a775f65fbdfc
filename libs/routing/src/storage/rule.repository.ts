import { Injectable } from '@nestjs/common'
import { Database, statement, violatedConstraint, type Tx } from '@moderato/database'
import { DomainError, type SiteId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { RoutingPredicate } from '@moderato/reviewing'
import type { RuleDraft } from '../domain/rule-draft.js'

/** The rules of a site in order. */
export interface RuleSet {
  /** Rises by one with each change. */
  version: number
  rules: RuleDraft[]
}

const findVersion = statement<{ version: number }>(
  'routing.find-rule-set-version',
  'select rule_set_version as version from site where id = $1',
)

const list = statement<{
  id: string
  name: string
  predicate: RoutingPredicate
  queue_id: string
  tier: number | null
  enabled: boolean
}>(
  'routing.list-rules',
  'select id, name, predicate, queue_id, tier, enabled from routing_rule where site_id = $1 order by ordinal',
)

const raiseVersion = statement<{ version: number }>(
  'routing.raise-rule-set-version',
  `update site set rule_set_version = rule_set_version + 1,
     reroute_version = case when $3 then rule_set_version + 1 else reroute_version end
   where id = $1 and ($2::int is null or rule_set_version = $2) returning rule_set_version as version`,
)

const clear = statement<never>('routing.clear-rules', 'delete from routing_rule where site_id = $1')

const clearOfQueue = statement<{ id: string }>(
  'routing.clear-rules-of-queue',
  'delete from routing_rule where site_id = $1 and queue_id = $2 returning id',
)

const add = statement<never>(
  'routing.add-rules',
  `insert into routing_rule (site_id, id, ordinal, name, predicate, queue_id, tier, enabled)
   select $1, coalesce((r.rule ->> 'id')::uuid, new_id()), r.place, r.rule ->> 'name', r.rule -> 'predicate',
     (r.rule ->> 'queueId')::uuid, (r.rule ->> 'tier')::smallint, (r.rule ->> 'enabled')::boolean
   from jsonb_array_elements($2::jsonb) with ordinality as r (rule, place)`,
)

@Injectable()
export class RuleRepository {
  constructor(private readonly database: Database) {}

  /** In order, those that are switched off too. */
  async list(siteId: SiteId, tx?: Tx): Promise<RuleSet> {
    const from = tx ?? this.database
    const [site] = await from.query(findVersion, [siteId])
    const rows = await from.query(list, [siteId])
    return { version: site?.version ?? 1, rules: rows.map(({ queue_id, ...row }) => ({ ...row, queueId: queue_id })) }
  }

  /**
   * Makes a new version of the rule set, under the lock of the site.
   *
   * @param seen - the version that was read; null takes any
   * @param reroutes - whether waiting cases are to be routed again by it
   * @returns the new version, or null when somebody changed the rules since
   */
  async raiseVersion(tx: Tx, siteId: SiteId, seen: number | null, reroutes: boolean): Promise<number | null> {
    return (await tx.query(raiseVersion, [siteId, seen, reroutes]))[0]?.version ?? null
  }

  /** Replaces every rule. @throws DomainError `queue-unknown`, `validation-failed` when an id is given twice */
  async replace(tx: Tx, siteId: SiteId, rules: readonly RuleDraft[]): Promise<void> {
    await tx.query(clear, [siteId])
    try {
      await tx.query(add, [siteId, JSON.stringify(rules)])
    } catch (error) {
      const constraint = violatedConstraint(error)
      if (constraint === 'routing_rule_queue_fkey') throw new DomainError<ProblemCode>('queue-unknown')
      if (constraint === 'routing_rule_pkey') throw new DomainError<ProblemCode>('validation-failed')
      throw error
    }
  }

  /** Removes the rules that send cases to the queue. @returns how many there were */
  async clearOfQueue(tx: Tx, siteId: SiteId, queueId: string): Promise<number> {
    return (await tx.query(clearOfQueue, [siteId, queueId])).length
  }
}
