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
   * @param seen - version in force as it was read, 0 for none; null replaces whatever it is
   * @throws DomainError `validation-failed`, `version-conflict` when somebody changed it meanwhile, with the policy as it is
   */
  async execute(actor: Actor, policy: Omit<Policy, 'id' | 'version'>, seen: number | null): Promise<Policy> {
    if (!isPolicyCode(policy.code)) {
      const errors = [
        { pointer: '/code', detail: 'must be lower-case letters, digits and hyphens, at most 60', rule: 'form' },
      ]
      throw new DomainError<ProblemCode>('validation-failed', null, { errors })
    }
    const { siteId, userId: actorId } = actor
    try {
      return await this.transactions.run(async (tx) => {
        const retired = await this.policies.retire(tx, siteId, policy.code)
        if (seen !== null && (retired ?? 0) !== seen) throw new DomainError<ProblemCode>('version-conflict')
        const added = await this.policies.add(tx, siteId, policy, actorId)
        const on = { subjectKind: 'policy', subjectId: policy.code, data: { version: added.version } }
        await this.audit.record(tx, siteId, { type: 'policy-set', actorId, ...on })
        return added
      })
    } catch (error) {
      if (!isConflict(error)) throw error
      const current = await this.policies.findCurrent(siteId, policy.code)
      throw new DomainError<ProblemCode>('version-conflict', null, { current })
    }
  }
}

function isConflict(error: unknown): boolean {
  if (error instanceof DomainError) return error.code === 'version-conflict'
  return ['policy_current_key', 'policy_site_id_code_version_key'].includes(violatedConstraint(error) ?? '')
}
