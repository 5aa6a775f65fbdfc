import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { newId, type MeasureId, type UserId } from '@moderato/kernel'
import type { SanctionKind } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import { IdempotencyKeys, type Actor, type IdempotentRequest } from '@moderato/http'
import { PolicyBook } from '../policy-book.js'
import { SanctionKeeper } from '../sanction-keeper.js'

/** A measure against a person as it arrives. */
export interface SanctionUserInput {
  userId: UserId
  kind: SanctionKind
  /** Null: no end. */
  days: number | null
  policyCode: string
  explanation: string | null
  idempotency: IdempotentRequest | null
}

@Injectable()
export class SanctionUser {
  constructor(
    private readonly transactions: Transactions,
    private readonly sanctions: SanctionKeeper,
    private readonly policies: PolicyBook,
    private readonly keys: IdempotencyKeys,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Imposes a measure on a person that rests on no single case. The person is told why.
   *
   * @returns its id
   * @throws DomainError `not-found`, `policy-code-unknown`, `sanction-refused`, `warning-needed`, `idempotency-key-reused`
   */
  async execute(actor: Actor, input: SanctionUserInput): Promise<MeasureId> {
    const { siteId, userId: imposedBy } = actor
    const { policy } = await this.policies.rulesFor(siteId, input.policyCode)
    return this.transactions.run(async (tx) => {
      const id = newId<MeasureId>()
      const { idempotency: request, userId, kind, days } = input
      if (request !== null) {
        const held = await this.keys.claim(tx, { siteId, userId: imposedBy, request, resourceId: id })
        if (held !== null) return held
      }
      await this.sanctions.impose(tx, siteId, { ...input, id, basis: null, imposedBy, policyVersion: policy.version })
      const data = { sanctionId: id, kind, days, policyCode: policy.code, policyVersion: policy.version }
      const on = { subjectKind: 'user', subjectId: userId }
      await this.audit.record(tx, siteId, { type: 'user-sanctioned', actorId: imposedBy, ...on, data })
      return id
    })
  }
}
