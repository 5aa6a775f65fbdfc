import { Injectable } from '@nestjs/common'
import { Transactions, violatedConstraint } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import { isPolicyCode, type Policy } from '../domain/policy.js'
import { PolicyRepository } from '../storage/policy.repository.js'

@Injectable()
export class SetPolicy {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PolicyRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Puts the next version of a policy in force; decisions keep naming the version they applied. The first policy of a site
   * takes the place of the codes in its settings.
   *
   * @throws DomainError `validation-failed`, `version-conflict` when somebody changed it at the same time
   */
  async execute(actor: Actor, policy: Omit<Policy, 'id' | 'version'>): Promise<Policy> {
    if (!isPolicyCode(policy.code)) {
      const errors = [{ pointer: '/code', detail: 'must be lower-case letters, digits and hyphens, at most 60' }]
      throw new DomainError<ProblemCode>('validation-failed', null, { errors })
    }
    const { siteId, userId: actorId } = actor
    try {
      return await this.transactions.run(async (tx) => {
        await this.policies.retire(tx, siteId, policy.code)
        const added = await this.policies.add(tx, siteId, policy, actorId)
        const on = { subjectKind: 'policy', subjectId: policy.code, data: { version: added.version } }
        await this.audit.record(tx, siteId, { type: 'policy-set', actorId, ...on })
        return added
      })
    } catch (error) {
      const constraint = violatedConstraint(error)
      if (constraint === 'policy_current_key' || constraint === 'policy_site_id_code_version_key')
        throw new DomainError<ProblemCode>('version-conflict')
      throw error
    }
  }
}
