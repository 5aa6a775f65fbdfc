import { Injectable } from '@nestjs/common'
import { DomainError, type SiteId } from '@moderato/kernel'
import type { ProblemCode } from '@moderato/contracts'
import { ReviewQueueRepository, RoutingRepository } from '@moderato/reviewing'
import type { QueueSetup } from './domain/queue-plan.js'
import { compareRules, type RuleDraft, type RuleEffect } from './domain/rule-draft.js'
import { QueueSetupRepository } from './storage/queue-setup.repository.js'
import { RuleRepository, type RuleSet } from './storage/rule.repository.js'

const casesMax = 1_000

/** Queues and rules as leads set them up. */
@Injectable()
export class RoutingReader {
  constructor(
    private readonly setups: QueueSetupRepository,
    private readonly rules: RuleRepository,
    private readonly queues: ReviewQueueRepository,
    private readonly routing: RoutingRepository,
  ) {}

  /** The default queue first. */
  listQueues(siteId: SiteId): Promise<QueueSetup[]> {
    return this.setups.list(siteId)
  }

  /** In order, those that are switched off too. */
  listRules(siteId: SiteId): Promise<RuleSet> {
    return this.rules.list(siteId)
  }

  /** What these rules would have done with the last 1,000 cases. @throws DomainError `queue-unknown` */
  async preview(siteId: SiteId, rules: RuleDraft[]): Promise<RuleEffect> {
    const [queues, current, cases] = await Promise.all([
      this.queues.listForRouting(siteId),
      this.rules.list(siteId),
      this.routing.listRecent(siteId, casesMax),
    ])
    const isKnown = (queueId: string) => queues.some(({ id }) => id === queueId)
    if (!rules.every(({ queueId }) => isKnown(queueId))) throw new DomainError<ProblemCode>('queue-unknown')
    return compareRules(cases, queues, { now: current.rules, then: rules })
  }
}
