import { Injectable } from '@nestjs/common'
import { Transactions, type Tx } from '@moderato/database'
import type { CaseId, SiteId } from '@moderato/kernel'
import { CaseSignals } from '../case-signals.js'
import { dueAt } from '../domain/deadline.js'
import { suggestReviewers } from '../domain/reviewer-suggestion.js'
import { route, type Route } from '../domain/routing.js'
import { subjectOf } from '../domain/routing-subject.js'
import { CaseEventRepository } from '../storage/case-event.repository.js'
import { ReviewQueueRepository } from '../storage/review-queue.repository.js'
import { RoutingRepository, type RoutingCase } from '../storage/routing.repository.js'

/** Puts cases into their queues. */
@Injectable()
export class RouteCase {
  constructor(
    private readonly transactions: Transactions,
    private readonly routing: RoutingRepository,
    private readonly queues: ReviewQueueRepository,
    private readonly events: CaseEventRepository,
    private readonly signals: CaseSignals,
  ) {}

  /**
   * Transition T2: puts an open case into its queue with tier, score, language, deadline and suggested reviewers. A case
   * that waits already moves up if its reports ask for it; any other case is left alone, so a job that comes twice, late
   * or out of order changes nothing.
   */
  async execute(siteId: SiteId, caseId: CaseId): Promise<void> {
    const [queues, { version, rules }] = await Promise.all([
      this.queues.listForRouting(siteId),
      this.queues.listRules(siteId),
    ])
    await this.transactions.run(async (tx) => {
      const subject = await this.routing.lockAndFind(tx, siteId, caseId)
      if (subject === null) return
      const seen = subjectOf(subject)
      const rank = { tier: seen.tier, score: seen.score }
      const target = route(rules, queues, seen)
      if (subject.state === 'open') {
        const place = { ...target, score: seen.score, language: seen.language, ruleSetVersion: version }
        await this.enqueue(tx, { siteId, caseId, subject }, place)
        return
      }
      const current = queues.find(({ id }) => id === subject.queueId) ?? target.queue
      const tier = Math.max(target.tier, subject.tier)
      await this.routing.rescore(tx, siteId, caseId, {
        ...rank,
        tier,
        dueAt: dueAt(subject.now, tier, current),
      })
    })
  }

  private async enqueue(
    tx: Tx,
    at: { siteId: SiteId; caseId: CaseId; subject: RoutingCase },
    place: Route & { score: number; language: string | null; ruleSetVersion: number },
  ): Promise<void> {
    const { siteId, caseId, subject } = at
    const { queue, tier, ruleId, ruleSetVersion } = place
    const queueId = queue.id
    const suggestedReviewerIds = suggestReviewers(await this.routing.listCandidates(tx, siteId, queueId), {
      language: place.language,
      skills: queue.skills,
      excludedIds: [subject.authorId, ...subject.reporterIds],
      now: subject.now,
    })
    const due = dueAt(subject.createdAt, tier, queue)
    const placement = { ...place, queueId, dueAt: due, suggestedReviewerIds }
    const version = await this.routing.enqueue(tx, siteId, caseId, placement)
    if (version === null) return
    const data = { queueId, tier, ruleId, ruleSetVersion }
    await this.events.add(tx, siteId, {
      caseId,
      seq: version,
      type: 'queued',
      actorId: null,
      fromState: 'open',
      toState: 'queued',
      data,
    })
    tx.afterCommit(() => {
      this.signals.publish(siteId, caseId, 'case.queued', { queueId, version })
    })
  }
}
