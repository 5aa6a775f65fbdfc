import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError, newId, type Id } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import { isPublicKey, keysInForceMax, SiteCatalog, type TokenAlgorithm } from '@moderato/identity'
import { KeyRepository, type SecretKey } from '../storage/key.repository.js'

const secretBytes = 48

/** A key to be put in force. */
export interface KeyPlan {
  algorithm: TokenAlgorithm
  kid: string | null
  /** For algorithms with two keys, exactly one of the two. */
  publicKey: Record<string, unknown> | null
  jwksUrl: string | null
}

@Injectable()
export class AddKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: KeyRepository,
    private readonly idempotency: IdempotencyKeys,
    private readonly audit: AuditTrail,
    private readonly sites: SiteCatalog,
  ) {}

  /**
   * Puts a key in force beside the others. To rotate: add, let the host site sign with it, then revoke the old one.
   *
   * @returns the key, and for HS256 its secret, which is shown again to the same request alone
   * @throws DomainError `validation-failed`, `name-taken`, `idempotency-key-reused`
   */
  async execute(actor: Actor, plan: KeyPlan, request: IdempotentRequest | null): Promise<SecretKey> {
    const { siteId, userId } = actor
    await refuseUnfit(plan)
    const secret = plan.algorithm === 'HS256' ? randomBytes(secretBytes).toString('base64url') : null
    const id = newId<Id<'site-key'>>()
    return this.transactions.run(async (tx) => {
      const claim = request === null ? null : { siteId, userId, request, resourceId: id }
      const held = claim === null ? null : await this.idempotency.claim(tx, claim)
      if (held !== null) return this.keys.findWithSecret(tx, siteId, held)
      const inForce = await this.keys.lockAndCount(tx, siteId)
      if (inForce >= keysInForceMax) throw refusal('', `${String(keysInForceMax)} keys are in force; revoke one first`)
      const key = await this.keys.add(tx, siteId, { ...plan, id, secret })
      const { kid, algorithm, source } = key
      const action = { type: 'key-added', actorId: userId, subjectKind: 'key', subjectId: id }
      await this.audit.record(tx, siteId, { ...action, data: { kid, algorithm, source } })
      tx.afterCommit(() => {
        this.sites.forget(siteId)
      })
      return { ...key, secret }
    })
  }
}

async function refuseUnfit({ algorithm, publicKey, jwksUrl }: KeyPlan): Promise<void> {
  const given = [publicKey, jwksUrl].filter((material) => material !== null).length
  if (given !== (algorithm === 'HS256' ? 0 : 1)) {
    throw refusal('/publicKey', 'HS256 makes its own secret; the others need a public key or the address of a key set')
  }
  if (publicKey === null) return
  const isKey = await isPublicKey(publicKey, algorithm)
  if (!isKey) throw refusal('/publicKey', 'must be the public half of a JSON Web Key for the algorithm')
}

function refusal(pointer: string, detail: string): DomainError<ProblemCode> {
  return new DomainError<ProblemCode>('validation-failed', null, { errors: [{ pointer, detail, rule: 'invalid' }] })
}
