import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import { SiteCatalog } from '@moderato/identity'
import { KeyRepository } from '../storage/key.repository.js'

@Injectable()
export class RevokeKey {
  constructor(
    private readonly transactions: Transactions,
    private readonly keys: KeyRepository,
    private readonly audit: AuditTrail,
    private readonly sites: SiteCatalog,
  ) {}

  /** Tokens signed with the key are refused within seconds. @throws DomainError `not-found`, `last-key` */
  async execute(actor: Actor, keyId: string): Promise<void> {
    const { siteId, userId } = actor
    await this.transactions.run(async (tx) => {
      const { wasInForce, isRevoked } = await this.keys.revoke(tx, siteId, keyId)
      if (!isRevoked) throw new DomainError<ProblemCode>(wasInForce ? 'last-key' : 'not-found')
      const action = { type: 'key-revoked', actorId: userId, subjectKind: 'key', subjectId: keyId }
      await this.audit.record(tx, siteId, action)
      tx.afterCommit(() => {
        this.sites.forget(siteId)
      })
    })
  }
}
