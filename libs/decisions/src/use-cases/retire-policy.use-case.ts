import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import { PolicyRepository } from '../storage/policy.repository.js'

@Injectable()
export class RetirePolicy {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PolicyRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Takes a policy out of force; what cited it can still be read. @throws DomainError `not-found` */
  async execute(actor: Actor, code: string): Promise<void> {
    const { siteId, userId: actorId } = actor
    await this.transactions.run(async (tx) => {
      if ((await this.policies.retire(tx, siteId, code)) === null) throw new DomainError<ProblemCode>('not-found')
      await this.audit.record(tx, siteId, { type: 'policy-retired', actorId, subjectKind: 'policy', subjectId: code })
    })
  }
}
