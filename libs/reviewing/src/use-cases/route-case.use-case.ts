import { Injectable } from '@nestjs/common'
import type { CaseId, SiteId } from '@moderato/kernel'
import { CaseSignals } from '../case-signals.js'
import { dueAt } from '../domain/deadline.js'
import { suggestReviewers } from '../domain/reviewer-suggestion.js'
import { route } from '../domain/routing.js'
import { subjectOf } from '../domain/routing-subject.js'
import { RoutingRepository, type RoutingLook } from '../storage/routing.repository.js'

/** Two jobs of one case can meet once: the second then finds it queued. */
const looksMax = 3

/** Puts cases into their queues. */
@Injectable()
export class RouteCase {
  constructor(
    private readonly routing: RoutingRepository,
    private readonly signals: CaseSignals,
  ) {}

  /**
   * Transition T2: puts an open case into its queue with tier, score, language, deadline and suggested reviewers. A case
   * that waits already moves up if its reports ask for it; any other case is left alone, so a job that comes twice, late
   * or out of order changes nothing. What was read is a condition of each write, so nothing is locked in between.
   */
  async execute(siteId: SiteId, caseId: CaseId): Promise<void> {
    for (let looks = 0; looks < looksMax; looks++) {
      const look = await this.routing.look(siteId, caseId)
      if (look === null) return
      if (look.subject.state !== 'open') return this.rank(siteId, look)
      if (await this.enqueue(siteId, look)) return
    }
    throw new Error('case-keeps-changing')
  }

  private async rank(siteId: SiteId, { subject, queues, ruleSet }: RoutingLook): Promise<void> {
    const seen = subjectOf(subject)
    const target = route(ruleSet.rules, queues, seen)
    const current = queues.find(({ id }) => id === subject.queueId) ?? target.queue
    const tier = Math.max(target.tier, subject.tier)
    const { score } = seen
    const due = dueAt(subject.now, tier, current)
    await this.routing.rescore(siteId, subject.id, { tier, score, dueAt: due, reportCount: subject.reportCount })
  }

  /** @returns whether the case was still open */
  private async enqueue(siteId: SiteId, { subject, queues, ruleSet }: RoutingLook): Promise<boolean> {
    const seen = subjectOf(subject)
    const { queue, tier, ruleId } = route(ruleSet.rules, queues, seen)
    const { score, language } = seen
    const suggestedReviewerIds = suggestReviewers(await this.routing.listCandidates(siteId, queue.id), {
      language,
      skills: queue.skills,
      excludedIds: [subject.authorId, ...subject.reporterIds],
      now: subject.now,
    })
    const version = await this.routing.enqueue(siteId, subject.id, {
      ...{ queueId: queue.id, tier, score, language, ruleId, suggestedReviewerIds },
      dueAt: dueAt(subject.createdAt, tier, queue),
      ruleSetVersion: ruleSet.version,
    })
    if (version === null) return false
    this.signals.publish(siteId, subject.id, 'case.queued', { queueId: queue.id, version })
    return true
  }
}
