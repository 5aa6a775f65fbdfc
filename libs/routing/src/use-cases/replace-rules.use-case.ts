import { Injectable } from '@nestjs/common'
import { Outbox, Transactions } from '@moderato/database'
import { DomainError } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { AuditTrail } from '@moderato/auditing'
import type { Actor } from '@moderato/http'
import type { RuleDraft } from '../domain/rule-draft.js'
import { QueueSetupRepository } from '../storage/queue-setup.repository.js'
import { RuleRepository, type RuleSet } from '../storage/rule.repository.js'

/** A new set of rules. */
export interface RuleChange {
  /** The version that was read. */
  version: number
  /** In order. */
  rules: RuleDraft[]
  /** Whether cases that wait are routed again. */
  reroutes: boolean
}

@Injectable()
export class ReplaceRules {
  constructor(
    private readonly transactions: Transactions,
    private readonly queues: QueueSetupRepository,
    private readonly rules: RuleRepository,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Puts the whole set in place of the old one, order included.
   *
   * @throws DomainError `version-conflict` with the set as it is, `queue-unknown`
   */
  async execute(actor: Actor, { version, rules, reroutes }: RuleChange): Promise<RuleSet> {
    const { siteId, userId } = actor
    const queueIds = (await this.queues.list(siteId)).map(({ id }) => id)
    if (!rules.every(({ queueId }) => queueIds.includes(queueId))) throw new DomainError<ProblemCode>('queue-unknown')
    return this.transactions.run(async (tx) => {
      const next = await this.rules.raiseVersion(tx, siteId, version, reroutes)
      if (next === null) {
        const now = await this.rules.list(siteId, tx)
        throw new DomainError<ProblemCode>('version-conflict', null, { ruleSet: { ...now } })
      }
      await this.rules.replace(tx, siteId, rules)
      const action = { type: 'rules-changed', actorId: userId, subjectKind: 'rule-set', subjectId: String(next) }
      const ruled = rules.map(({ name: _, ...rule }) => rule)
      await this.audit.record(tx, siteId, { ...action, data: { reroutes, rules: ruled } })
      if (reroutes) {
        await this.outbox.add(tx, { siteId, type: 'reroute-cases', payload: { siteId }, dedupKey: String(next) })
      }
      return this.rules.list(siteId, tx)
    })
  }
}
