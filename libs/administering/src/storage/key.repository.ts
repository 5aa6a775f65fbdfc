import { Injectable } from '@nestjs/common'
import { Database, statement, violatedConstraint, type Tx } from '@moderato/database'
import { DomainError, type SiteId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import type { SiteKey, TokenAlgorithm } from '@moderato/identity'

interface KeyRow {
  id: string
  kid: string | null
  algorithm: TokenAlgorithm
  source: KeySummary['source']
  created_at: Date
  revoked_at: Date | null
}

const columns = `id, kid, algorithm, created_at, revoked_at,
  case when secret is not null then 'secret' when public_key is not null then 'public-key' else 'jwks-url' end as source`

const list = statement<KeyRow>(
  'administering.list-keys',
  `select ${columns} from site_key where site_id = $1 order by revoked_at nulls first, created_at desc limit 100`,
)

const add = statement<KeyRow>(
  'administering.add-key',
  `insert into site_key (site_id, id, kid, algorithm, secret, public_key, jwks_url) values ($1, $2, $3, $4, $5, $6, $7)
   returning ${columns}`,
)

const findWithSecret = statement<KeyRow & { secret: string | null }>(
  'administering.find-key-with-secret',
  `select ${columns}, secret from site_key where site_id = $1 and id = $2`,
)

const lockSite = statement<{ id: string }>(
  'administering.lock-site-keys',
  'select id from site where id = $1 for no key update',
)

const countInForce = statement<{ count: number }>(
  'administering.count-keys-in-force',
  'select count(*)::int as count from site_key where site_id = $1 and revoked_at is null',
)

const revoke = statement<{ id: string }>(
  'administering.revoke-key',
  `update site_key set revoked_at = clock_timestamp() where site_id = $1 and id = $2 and revoked_at is null
     and exists (select from site_key o where o.site_id = $1 and o.id <> $2 and o.revoked_at is null)
   returning id`,
)

const isInForce = statement<{ found: boolean }>(
  'administering.is-key-in-force',
  'select true as found from site_key where site_id = $1 and id = $2 and revoked_at is null',
)

/** A key without what it keeps secret. */
export interface KeySummary {
  id: string
  kid: string | null
  algorithm: TokenAlgorithm
  source: 'secret' | 'public-key' | 'jwks-url'
  createdAt: Date
  revokedAt: Date | null
}

/** A key with what it keeps secret; null where it keeps nothing. */
export type SecretKey = KeySummary & { secret: string | null }

@Injectable()
export class KeyRepository {
  constructor(private readonly database: Database) {}

  /** Keys in force first, newest first. */
  async list(siteId: SiteId): Promise<KeySummary[]> {
    return (await this.database.query(list, [siteId])).map(toSummary)
  }

  /** Locks the site's keys for this transaction. @returns how many are in force */
  async lockAndCount(tx: Tx, siteId: SiteId): Promise<number> {
    await tx.query(lockSite, [siteId])
    return (await tx.query(countInForce, [siteId]))[0]?.count ?? 0
  }

  /** @throws DomainError `name-taken` when a key in force has the same `kid` */
  async add(tx: Tx, siteId: SiteId, key: SiteKey): Promise<KeySummary> {
    const { id, kid, algorithm, secret, publicKey, jwksUrl } = key
    try {
      const [row] = await tx.query(add, [siteId, id, kid, algorithm, secret, publicKey, jwksUrl])
      if (row === undefined) throw new Error('a key was not written')
      return toSummary(row)
    } catch (error) {
      const isTaken = violatedConstraint(error) === 'site_key_site_id_kid_key'
      throw isTaken ? new DomainError<ProblemCode>('name-taken') : error
    }
  }

  /** For whoever has just added it, and asks again; keys stay, also out of force. */
  async findWithSecret(tx: Tx, siteId: SiteId, id: string): Promise<SecretKey> {
    const [row] = await tx.query(findWithSecret, [siteId, id])
    if (row === undefined) throw new Error('a key is gone')
    return toSummary(row)
  }

  /** Takes the key out of force, unless it is the last one. @returns whether it was in force, and whether it is no more */
  async revoke(tx: Tx, siteId: SiteId, keyId: string): Promise<{ wasInForce: boolean; isRevoked: boolean }> {
    await tx.query(lockSite, [siteId])
    const isRevoked = (await tx.query(revoke, [siteId, keyId])).length === 1
    return { isRevoked, wasInForce: isRevoked || (await tx.query(isInForce, [siteId, keyId])).length === 1 }
  }
}

function toSummary<Row extends KeyRow>({ created_at, revoked_at, ...row }: Row) {
  return { ...row, createdAt: created_at, revokedAt: revoked_at }
}
