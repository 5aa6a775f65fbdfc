import { Injectable } from '@nestjs/common'
import { Transactions } from '@moderato/database'
import type { CaseId, SiteId } from '@moderato/kernel'
import { dueAt } from '../domain/deadline.js'
import { route } from '../domain/routing.js'
import { subjectOf } from '../domain/routing-subject.js'
import { HandlingRepository } from '../storage/handling.repository.js'
import { ReviewQueueRepository } from '../storage/review-queue.repository.js'
import { RoutingRepository } from '../storage/routing.repository.js'
import { TransitionLog } from '../transition-log.js'

/** Sends a case that waits where the rules of now have it. */
@Injectable()
export class RerouteCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly routing: RoutingRepository,
    private readonly queues: ReviewQueueRepository,
    private readonly handling: HandlingRepository,
    private readonly log: TransitionLog,
  ) {}

  /**
   * Transition T3 by a rule change: a case that waits, or is put aside, goes where the rules of now send it. A case that
   * they leave where it is only remembers the rules, as does one that a claim of right or an escalation brought there; one in hand or decided is left alone.
   */
  async execute(siteId: SiteId, caseId: CaseId): Promise<void> {
    const [queues, { version: ruleSetVersion, rules }] = await Promise.all([
      this.queues.listForRouting(siteId),
      this.queues.listRules(siteId),
    ])
    await this.transactions.run(async (tx) => {
      const subject = await this.routing.lockAndFind(tx, siteId, caseId)
      if (subject?.state !== 'queued' && subject?.state !== 'held') return
      const { state, version, queueId, createdAt } = subject
      const { queue, tier: ruledTier, ruleId } = route(rules, queues, subjectOf(subject))
      const tier = Math.max(ruledTier, subject.tier)
      const isKept = subject.isBound && queues.some(({ id }) => id === queueId)
      if (queue.id === queueId || isKept) {
        await this.routing.remember(tx, siteId, caseId, ruleSetVersion)
        return
      }
      const destination = { queueId: queue.id, tier, ruleSetVersion, dueAt: dueAt(createdAt, tier, queue) }
      const handled = await this.handling.move(tx, siteId, { caseId, version }, destination)
      if (handled === null) return
      const before = { siteId, id: caseId, state, queue: queueId === null ? null : { id: queueId } }
      await this.log.record(tx, before, handled, { verb: 'move', actorId: null, data: { ruleId, ruleSetVersion } })
    })
  }
}
