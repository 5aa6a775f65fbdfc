import { Injectable } from '@nestjs/common'
import { statement, type Tx } from '@moderato/database'
import { DomainError, type Id, type SiteId, type UserId } from '@moderato/kernel'
import type { IdempotentRequest } from './idempotent-request.js'

/** What a create is about to make, and the request it answers. */
export interface Claim<Resource extends Id<string>> {
  readonly siteId: SiteId
  readonly userId: UserId
  readonly request: IdempotentRequest
  /** Id the new resource will have if this request is the first. */
  readonly resourceId: Resource
}

/** Hours for which the same key answers the same resource. */
export const idempotencyHours = 24

/**
 * An expired key starts anew. Otherwise the row is left as it is, but locked and returned, which costs a replay one
 * round trip. A concurrent first request holds the unique index until it commits, so the second waits for its answer.
 */
const claimKey = statement<{ resource_id: string; fingerprint: Buffer }>(
  'http.claim-idempotency-key',
  `insert into idempotency_key as held (site_id, user_id, key, fingerprint, resource_id)
   values ($1, $2, $3, $4, $5)
   on conflict on constraint idempotency_key_pkey do update set
     fingerprint = case when held.created_at < clock_timestamp() - interval '${String(idempotencyHours)} hours'
       then excluded.fingerprint else held.fingerprint end,
     resource_id = case when held.created_at < clock_timestamp() - interval '${String(idempotencyHours)} hours'
       then excluded.resource_id else held.resource_id end,
     created_at = case when held.created_at < clock_timestamp() - interval '${String(idempotencyHours)} hours'
       then clock_timestamp() else held.created_at end
   returning resource_id, fingerprint`,
)

/** Removes expired keys, oldest first. `$1`: most rows at once. For the worker's housekeeping. */
export const dropExpiredIdempotencyKeys = statement<{ site_id: string }>(
  'http.drop-expired-idempotency-keys',
  `delete from idempotency_key
   where (site_id, user_id, key) in (
     select site_id, user_id, key from idempotency_key
     where created_at < clock_timestamp() - interval '${String(idempotencyHours)} hours'
     order by created_at limit $1)
   returning site_id`,
)

/** Makes a create happen once per key, in the transaction of the create itself. */
@Injectable()
export class IdempotencyKeys {
  /**
   * Claims the key for a new resource. Call it first in the transaction, and create only when it answers null.
   *
   * @returns id of the resource the first request made, to be answered again; null when this request is the first
   * @throws DomainError `idempotency-key-reused` when the key came with another request
   */
  async claim<Resource extends Id<string>>(tx: Tx, claim: Claim<Resource>): Promise<Resource | null> {
    const { siteId, userId, request, resourceId } = claim
    const [held] = await tx.query(claimKey, [siteId, userId, request.key, request.fingerprint, resourceId])
    if (held === undefined || !request.fingerprint.equals(held.fingerprint)) {
      throw new DomainError('idempotency-key-reused')
    }
    return held.resource_id === resourceId ? null : (held.resource_id as Resource)
  }
}
