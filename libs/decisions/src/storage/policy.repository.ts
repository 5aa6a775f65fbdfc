import { Injectable } from '@nestjs/common'
import { Database, statement, type Tx } from '@moderato/database'
import type { SiteId, UserId } from '@moderato/kernel'
import type { DecisionGround } from '@moderato/contracts'
import type { Policy } from '../domain/policy.js'

interface PolicyRow {
  id: string
  code: string
  version: number
  ground: DecisionGround
  legal_reference: string | null
  texts: Policy['texts']
}

const list = statement<PolicyRow>(
  'decisions.list-policies',
  `select id, code, version, ground, legal_reference, texts from policy
   where site_id = $1 and retired_at is null order by code limit 500`,
)

const findCurrent = statement<PolicyRow>(
  'decisions.find-current-policy',
  `select id, code, version, ground, legal_reference, texts from policy
   where site_id = $1 and code = $2 and retired_at is null`,
)

const retire = statement<{ version: number }>(
  'decisions.retire-policy',
  `update policy set retired_at = clock_timestamp() where site_id = $1 and code = $2 and retired_at is null
   returning version`,
)

const add = statement<PolicyRow>(
  'decisions.add-policy',
  `insert into policy (site_id, id, code, version, ground, legal_reference, texts, created_by)
   select $1, new_id(), $2, coalesce(max(p.version), 0) + 1, $3, $4, $5, $6 from policy p where p.site_id = $1 and p.code = $2
   returning id, code, version, ground, legal_reference, texts`,
)

@Injectable()
export class PolicyRepository {
  constructor(private readonly database: Database) {}

  /** Policies in force, by code. */
  async list(siteId: SiteId): Promise<Policy[]> {
    return (await this.database.query(list, [siteId])).map(toPolicy)
  }

  /** The version in force; null for none. */
  async findCurrent(siteId: SiteId, code: string): Promise<Policy | null> {
    const [row] = await this.database.query(findCurrent, [siteId, code])
    return row === undefined ? null : toPolicy(row)
  }

  /** Takes the version in force out of it; what cited it still can be read. @returns which; null when there was none */
  async retire(tx: Tx, siteId: SiteId, code: string): Promise<number | null> {
    return (await tx.query(retire, [siteId, code]))[0]?.version ?? null
  }

  /** Adds the next version of a code; the one before must be retired. */
  async add(tx: Tx, siteId: SiteId, policy: Omit<Policy, 'id' | 'version'>, by: UserId): Promise<Policy> {
    const { code, ground, legalReference, texts } = policy
    const [row] = await tx.query(add, [siteId, code, ground, legalReference, texts, by])
    if (row === undefined) throw new Error('a policy was not written')
    return toPolicy(row)
  }
}

function toPolicy({ legal_reference, ...row }: PolicyRow): Policy {
  return { ...row, legalReference: legal_reference }
}
